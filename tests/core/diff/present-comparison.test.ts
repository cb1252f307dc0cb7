import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { presentComparison } from '../../../utils/core/diff/present-comparison';
import { A, B, C, D, E, F, terms } from './texts';

const present = (before: ReturnType<typeof terms>, after: ReturnType<typeof terms>) =>
  presentComparison(before, after, compareTerms(before, after));

describe('presentComparison', () => {
  it('shows equal texts row by row', () => {
    expect(present(terms(A, B), terms(A, B))).toEqual([
      { kind: 'same', before: 0, after: 0 },
      { kind: 'same', before: 1, after: 1 },
    ]);
  });

  it('shows what went, what came and what was altered where it stands', () => {
    const rows = present(terms(A, B, C, D), terms(A, C.replace('numbers', 'names'), D, E, F));
    expect(rows.map(({ kind, before, after, hunk }) => [kind, before, after, hunk])).toEqual([
      ['same', 0, 0, undefined],
      ['removed', 1, undefined, 0],
      ['replaced', 2, 1, 1],
      ['same', 3, 2, undefined],
      ['added', undefined, 3, 2],
      ['added', undefined, 4, 2],
    ]);
    expect(rows[2]?.words?.filter(({ op }) => op !== 'same')).toHaveLength(2);
  });

  it('shows a moved block in both places, with its marks in the new one', () => {
    const rows = present(terms(A, E, B, C, D), terms(A, B, C, D, E.replace('fourteen', 'thirteen')));
    expect(rows.map(({ kind, hunk }) => [kind, hunk])).toEqual([
      ['same', undefined],
      ['moved-from', 0],
      ['same', undefined],
      ['same', undefined],
      ['same', undefined],
      ['moved-to', 0],
    ]);
    expect(rows[1]?.words).toBeUndefined();
    expect(rows[5]?.words?.some(({ op }) => op === 'added')).toBe(true);
  });

  it('gives each block of a moved section its own marks', () => {
    const [first, second] = [E.replace('fourteen', 'thirteen'), F.replace('town', 'city')];
    const rows = present(terms(A, E, F, B, C, D, B), terms(A, B, C, D, B, first, second));
    const moved = rows.filter(({ kind }) => kind === 'moved-to');
    const read = (n: number) =>
      moved[n]?.words
        ?.filter(({ op }) => op !== 'removed')
        .map(({ text }) => text)
        .join('')
        .replace(/ +/g, ' ');
    expect([read(0), read(1)]).toEqual([first, second]);
  });

  it('shows a split paragraph as the same', () => {
    const [first = '', second = ''] = B.split(/(?<=\.) /);
    const rows = present(terms(A, B, C), terms(A, first, second, C));
    expect(rows).toEqual([
      { kind: 'same', before: 0, after: 0 },
      { kind: 'same', before: 1, after: 1 },
      { kind: 'same', before: undefined, after: 2 },
      { kind: 'same', before: 2, after: 3 },
    ]);
  });

  it('ends where the texts end, when the comparison is not theirs', () => {
    const comparison = compareTerms(terms(A, B, C), terms(A, D, E, F));
    expect(() => presentComparison(terms(A), terms(B, C), comparison)).not.toThrow();
  });
});
