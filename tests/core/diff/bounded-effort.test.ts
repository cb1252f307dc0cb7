import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { rebuildWords, wordsOfTerms } from './rebuild-words';
import { terms } from './texts';

/** Not a measure of speed (`npm run bench` is): effort that grows with the product of both texts takes minutes here. */
const FAR_TOO_LONG = 30_000;

// A small generator with a fixed seed, so that each run compares the same texts.
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
const prose = (seed: number, blocks: number, vocabulary: number, length = 40) => {
  const dice = createDice(seed);
  const words = () => Array.from({ length }, () => `w${dice(vocabulary)}`).join(' ');
  return Array.from({ length: blocks }, words);
};

const shuffled = (list: string[], seed: number) => {
  const dice = createDice(seed);
  return list
    .map((text) => [dice(1_000_000), text] as const)
    .sort((x, y) => x[0] - y[0])
    .map(([, text]) => text);
};
const mixed = prose(1, 1500, 900);

const cases: [name: string, before: string[], after: string[]][] = [
  ['all different', prose(1, 1500, 5000), prose(2, 1500, 5000)],
  ['all different, few words', prose(1, 1500, 30), prose(2, 1500, 30)],
  ['the same line over and over', Array(5000).fill('We may change this.'), Array(4000).fill('We may change this.')],
  [
    'two lines in turns',
    Array.from({ length: 6000 }, (_, n) => `Line ${n % 2}`),
    Array.from({ length: 5001 }, (_, n) => `Line ${(n + 1) % 2}`),
  ],
  [
    'few lines at random',
    shuffled(
      prose(3, 12, 500).flatMap((line) => Array(400).fill(line)),
      4,
    ),
    shuffled(
      prose(3, 12, 500).flatMap((line) => Array(400).fill(line)),
      5,
    ),
  ],
  ['reversed', mixed, [...mixed].reverse()],
  ['shuffled', mixed, shuffled(mixed, 7)],
  ['a word altered in each block', mixed, mixed.map((text, n) => text.replace(/w\d+/, `x${n}`))],
  ['every third word altered', mixed, mixed.map((text) => text.replace(/(w\d+ w\d+) w\d+/g, '$1 new'))],
  [
    'every third word altered, shuffled',
    mixed,
    shuffled(mixed, 9).map((text) => text.replace(/(w\d+ w\d+) w\d+/g, '$1 new')),
  ],
  ['one block without a full stop', prose(1, 1, 3000, 50_000), prose(2, 1, 3000, 50_000)],
  ['one block, few words', prose(1, 1, 20, 50_000), prose(2, 1, 20, 50_000)],
  ['one word over and over', [Array(60_000).fill('ha').join(' ')], [Array(50_000).fill('ha').join(' ')]],
  [
    'one block, one word altered in each sentence',
    [mixed.join('. ')],
    [mixed.map((text, n) => text.replace(/w\d+/, `x${n}`)).join('. ')],
  ],
  ['twenty thousand small blocks', prose(1, 20_000, 4000, 2), prose(2, 20_000, 4000, 2)],
  ['characters without spaces', ['条款变更通知用户内容许可'.repeat(8000)], ['条款更新告知用户资料授权'.repeat(8000)]],
];

describe('compareTerms on texts made to be hard', () => {
  it.each(cases)(
    '%s',
    (_, before, after) => {
      const [old, now] = [terms(...before), terms(...after)];
      const comparison = compareTerms(old, now);
      expect(rebuildWords(old, now, comparison)).toEqual(wordsOfTerms(now));
    },
    FAR_TOO_LONG,
  );
});
