import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/steps/run-step.ts';
import type { PageAnswer } from './score-page.ts';

export const FIXTURES = join(ROOT, 'tests', 'fixtures', 'settings');

export interface SettingsFixture {
  id: string;
  html: string;
  want: PageAnswer;
}

/** All after the first were written before the reader saw any of theirs, from `fourth` on by people who had not seen it. */
export const BATCHES = [
  '.',
  'aside',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
  'thirty-second',
  'thirty-third',
] as const;

/** Pages of our own with what a person reads there beside them. */
export const readFixtures = (half: (typeof BATCHES)[number]): SettingsFixture[] => readFixturesIn(join(FIXTURES, half));

/** The same of any folder. */
export function readFixturesIn(folder: string): SettingsFixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      id: file.slice(0, -'.html'.length),
      html: readFileSync(join(folder, file), 'utf8'),
      want: JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')),
    }));
}
