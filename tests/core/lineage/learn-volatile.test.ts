import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks } from './play-looks';
import { RULES, SECTIONS, termsOf } from './terms-of';

const counted = (visitors: number | string, rules = RULES) => termsOf(`${rules}\n${visitors} people read this today`);
const outcomesOf = async (editions: Terms[], hours = 24) => {
  const decisions = await playLooks(editions.map((edition, day) => ({ edition, hour: day * hours })));
  return decisions.map(({ outcome }) => outcome);
};

const teasers = [
  'Our gardeners met the queen of the bees last week, and she told them where the sweetest flowers of the valley grow.',
  'New in the shop: gloves that never tear, boots for heavy rain, and a hat with a brim as wide as an umbrella.',
  'Win a holiday by the lake! Answer three easy questions about apples before Friday noon to take part in the draw.',
  'Harvest festival on Saturday, with music until midnight, bread baked on stones, and cider made by hand.',
];

describe('volatile blocks', () => {
  it('never alarm: two looks wait, the third shows that they are', async () => {
    const outcomes = await outcomesOf([1, 2, 3, 4, 5].map((n) => counted(n)));
    expect(outcomes).toEqual(['first', 'held', 'same', 'same', 'same']);
  });

  it('may be teasers that are exchanged as a whole', async () => {
    const outcomes = await outcomesOf(teasers.map((teaser) => termsOf(`${teaser}\n${RULES}`)));
    expect(outcomes).toEqual(['first', 'held', 'same', 'same']);
  });

  it('do not hide a change elsewhere', async () => {
    const after = RULES.replace('yearly fee', 'monthly fee');
    const outcomes = await outcomesOf([counted(1), counted(2), counted(3), counted(4, after)]);
    expect(outcomes).toEqual(['first', 'held', 'same', 'changed']);
  });

  it('count again once one value stands for the hold time', async () => {
    const outcomes = await outcomesOf([1, 2, 3, 4, 4, 4, 4].map((n) => counted(n)));
    expect(outcomes).toEqual(['first', 'held', 'same', 'same', 'same', 'held', 'changed']);
  });

  it('are not found where a value is seen twice: that is a change', async () => {
    const outcomes = await outcomesOf([1, 1, 2, 2, 3, 3, 4].map((n) => counted(n)));
    expect(outcomes).toEqual(['first', 'same', 'held', 'changed', 'held', 'changed', 'held']);
  });

  it('alarm once where each value is seen twice a day', async () => {
    const outcomes = await outcomesOf(
      [1, 1, 2, 2, 3, 3, 4, 4].map((n) => counted(n)),
      12,
    );
    expect(outcomes).toEqual(['first', 'same', 'held', 'changed', 'same', 'same', 'same', 'same']);
  });

  it('are never long blocks that are altered', async () => {
    const editions = [...'abcd'].map((letter) => termsOf(`${RULES}\n${SECTIONS[1]} Letter ${letter}.`));
    expect(await outcomesOf(editions)).toEqual(['first', 'changed', 'changed', 'changed']);
  });

  it('are not many places at once', async () => {
    const editions = [1, 2, 3, 4].map((n) => termsOf(`${RULES}\nA${n}\nB${n}\nC${n}\nD${n}`));
    expect(await outcomesOf(editions)).toEqual(['first', 'changed', 'changed', 'changed']);
  });
});
