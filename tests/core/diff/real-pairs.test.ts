import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { readBlocksFromMarkdown } from '../../../utils/core/extract/markdown/read-blocks-from-markdown';
import type { Terms } from '../../../utils/core/model/terms';
import { isLabThere } from '../../lab/evaluate';
import { readRealPairs } from './real-pairs';
import { readBefore, rebuildWords, wordsOfTerms } from './rebuild-words';

const LONG_ENOUGH = 600_000;
const read = (text: string): Terms => ({ blocks: readBlocksFromMarkdown(text), dates: [], notices: [] });

if (!isLabThere()) console.log('Left out: real pairs of terms (../shared/corpus is not there).');

describe.runIf(isLabThere())('real pairs of terms', () => {
  it(
    'are rebuilt from each other by the hunks',
    () => {
      const pairs = readRealPairs() ?? [];
      expect(pairs.length).toBeGreaterThan(0);
      const broken = pairs.filter(({ before, after }) => {
        const [old, now] = [read(before), read(after)];
        const comparison = compareTerms(old, now);
        const isAfter = rebuildWords(old, now, comparison).join(' ') === wordsOfTerms(now).join(' ');
        return !isAfter || readBefore(old, now, comparison).join(' ') !== wordsOfTerms(old).join(' ');
      });
      expect(broken.map(({ id }) => id)).toEqual([]);
    },
    LONG_ENOUGH,
  );
});
