import { describe, expect, it } from 'vitest';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks } from './play-looks';
import { RULES, SECTIONS, termsOf } from './terms-of';

const counted = (visitors: number | string, rules = RULES) => termsOf(`${rules}\n${visitors} people read this today`);
const outcomesOf = async (editions: Terms[], hours = 24) => {
  const decisions = await playLooks(editions.map((edition, day) => ({ edition, hour: day * hours })));
  return decisions.map(({ outcome }) => outcome);
};

describe('volatile blocks', () => {
  it('are left out after three values in a row', async () => {
    expect(await outcomesOf([1, 2, 3, 4, 5].map((n) => counted(n)))).toEqual([
      'first',
      'changed',
      'same',
      'same',
      'same',
    ]);
  });

  it('do not hide a change elsewhere', async () => {
    const after = RULES.replace('yearly fee', 'monthly fee');
    const outcomes = await outcomesOf([counted(1), counted(2), counted(3), counted(4, after)]);
    expect(outcomes).toEqual(['first', 'changed', 'same', 'changed']);
  });

  it('count again once one value stands for the hold time', async () => {
    const outcomes = await outcomesOf([1, 2, 3, 4, 4, 4].map((n) => counted(n)));
    expect(outcomes).toEqual(['first', 'changed', 'same', 'same', 'same', 'changed']);
  });

  it('are not found where looks in between showed no change', async () => {
    const outcomes = await outcomesOf([1, 1, 2, 2, 3, 3, 4].map((n) => counted(n)));
    expect(outcomes).toEqual(['first', 'same', 'changed', 'same', 'changed', 'same', 'changed']);
  });

  it('are never long blocks', async () => {
    const editions = [...'abcd'].map((letter) => termsOf(`${RULES}\n${SECTIONS[1]} Letter ${letter}.`));
    expect(await outcomesOf(editions)).toEqual(['first', 'changed', 'changed', 'changed']);
  });

  it('are not many places at once', async () => {
    const editions = [1, 2, 3, 4].map((n) => termsOf(`${RULES}\nA${n}\nB${n}\nC${n}\nD${n}`));
    expect(await outcomesOf(editions)).toEqual(['first', 'changed', 'changed', 'changed']);
  });
});
