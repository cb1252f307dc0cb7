import { describe, expect, it } from 'vitest';
import { BATCHES, readFixtures } from './read-fixtures';
import { readPages } from './read-pages';

/** Groups that only their place on the page makes are left open where pages were not written for the reader. */
const PATHS = {
  '.': 0.95,
  aside: 0.95,
  third: 0.95,
  fourth: 0.95,
  fifth: 0.85,
  sixth: 0.83,
  seventh: 0.88,
  eighth: 0.83,
  ninth: 0.85,
  tenth: 0.86,
  eleventh: 0.83,
  twelfth: 0.97,
  thirteenth: 0.8,
  fourteenth: 0.97,
  fifteenth: 0.97,
  sixteenth: 0.97,
  seventeenth: 0.97,
  eighteenth: 0.97,
  nineteenth: 0.97,
  twentieth: 0.97,
  'twenty-first': 0.97,
  'twenty-second': 0.88,
  'twenty-third': 0.97,
  'twenty-fourth': 0.85,
  'twenty-fifth': 0.8,
  'twenty-sixth': 0.55,
  'twenty-seventh': 0.97,
  'twenty-eighth': 0.9,
  'twenty-ninth': 0.65,
  thirtieth: 0.9,
  'thirty-first': 0.97,
  'thirty-second': 0.7,
  'thirty-third': 0.97,
};

describe('settings pages, read in Chromium', () => {
  it.each(BATCHES)(
    'as a person reads them (%s)',
    async (half) => {
      const pages = readFixtures(half);
      const reads = await readPages(pages);
      const sum = (of: (read: (typeof reads)[number]) => number) => reads.reduce((total, read) => total + of(read), 0);
      const faults = reads.flatMap(({ id, faults: found }) => found.map((fault) => `${id}: ${fault}`)).join('\n');
      const expected = sum((read) => read.expected);
      expect(reads).toHaveLength(pages.length);
      expect(sum((read) => read.names) / expected, faults).toBeGreaterThanOrEqual(0.98);
      expect(sum((read) => read.extra) / expected, faults).toBeLessThanOrEqual(0.02);
      expect(sum((read) => read.values) / sum((read) => read.vouched), faults).toBeGreaterThanOrEqual(0.99);
      expect(sum((read) => read.vouched) / expected, faults).toBeGreaterThanOrEqual(0.9);
      expect(sum((read) => read.paths) / expected, faults).toBeGreaterThanOrEqual(PATHS[half]);
    },
    120_000,
  );
});
