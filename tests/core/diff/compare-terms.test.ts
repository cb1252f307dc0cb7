import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import type { WordMark } from '../../../utils/core/model/comparison';
import { A, B, C, D, E, F, terms } from './texts';

const kinds = (before: ReturnType<typeof terms>, after: ReturnType<typeof terms>) =>
  compareTerms(before, after).hunks.map(({ kind }) => kind);
const show = (words: readonly WordMark[] = []) =>
  words.map(({ op, text }) => (op === 'same' ? text : `${op === 'added' ? '+' : '-'}[${text}]`)).join('');

describe('compareTerms', () => {
  it('finds nothing in equal texts', () => {
    expect(compareTerms(terms(A, B, C), terms(A, B, C))).toEqual({
      hunks: [],
      addedWords: 0,
      removedWords: 0,
      movedWords: 0,
      isRenumbered: false,
    });
  });

  it('does not see white space, quotes, dashes, letter case and invisible marks', () => {
    const before = terms('“Content” means text – and  pictures – that you’ve posted.', B);
    const after = terms('"Content" means text - and pictures - that\u00a0you\'ve po\u00adsted\u200b.', B.toUpperCase());
    expect(compareTerms(before, after).hunks).toEqual([]);
  });

  it('marks the words that changed', () => {
    const { hunks, addedWords, removedWords } = compareTerms(
      terms(A, B, C),
      terms(A, B.replace('thirty', 'ninety'), C),
    );
    expect(hunks).toMatchObject([{ kind: 'replaced', before: { from: 1, to: 2 }, after: { from: 1, to: 2 } }]);
    expect(show(hunks[0]?.words)).toContain('vanish within -[thirty] +[ninety] days.');
    expect([addedWords, removedWords]).toEqual([1, 1]);
  });

  it('sees a sentence that went away', () => {
    const [first = '', second = ''] = B.split(/(?<=\.) /);
    const { hunks, addedWords } = compareTerms(terms(A, B, C), terms(A, second, C));
    expect(show(hunks[0]?.words)).toBe(`-[${first}] ${second}`);
    expect(addedWords).toBe(0);
  });

  it('makes one hunk of blocks that stand together', () => {
    expect(compareTerms(terms(A, F), terms(A, B, C, D, F)).hunks).toEqual([
      { kind: 'added', after: { from: 1, to: 4 } },
    ]);
    expect(compareTerms(terms(A, B, C, D, F), terms(A, F)).hunks).toEqual([
      { kind: 'removed', before: { from: 1, to: 4 } },
    ]);
  });

  it('finds a section that moved, with its heading', () => {
    const heading = { kind: 'heading', level: 2, text: 'Children' } as const;
    const comparison = compareTerms(terms(A, heading, E, B, C, D), terms(A, B, C, D, heading, E));
    expect(comparison.hunks).toEqual([{ kind: 'moved', before: { from: 1, to: 3 }, after: { from: 4, to: 6 } }]);
    expect([comparison.addedWords, comparison.removedWords]).toEqual([0, 0]);
    expect(comparison.movedWords).toBeGreaterThan(10);
  });

  it('finds what was altered in a section that moved', () => {
    const { hunks, addedWords, removedWords } = compareTerms(
      terms(A, E, B, C, D),
      terms(A, B, C, D, E.replace('fourteen', 'thirteen')),
    );
    expect(hunks.map(({ kind }) => kind)).toEqual(['moved']);
    expect(show(hunks[0]?.words)).toContain('under -[fourteen] +[thirteen] need');
    expect([addedWords, removedWords]).toEqual([1, 1]);
  });

  it('takes renumbering for a remark', () => {
    const numbered = (start: number) =>
      terms(A, ...[B, C, D, E].map((text, n) => ({ kind: 'item', text, marker: `${start + n}.` }) as const));
    expect(compareTerms(numbered(1), numbered(2))).toMatchObject({ hunks: [], isRenumbered: true });
    expect(compareTerms(numbered(1), numbered(1)).isRenumbered).toBe(false);
  });

  it('finds nothing in a paragraph that was split or merged', () => {
    const [first = '', second = ''] = B.split(/(?<=\.) /);
    expect(kinds(terms(A, B, C), terms(A, first, second, C))).toEqual([]);
    expect(kinds(terms(A, first, second, C), terms(A, B, C))).toEqual([]);
  });

  it('keeps to the words when a split paragraph was altered too', () => {
    const [first = '', second = ''] = B.split(/(?<=\.) /);
    const { hunks, addedWords, removedWords } = compareTerms(
      terms(A, B, C),
      terms(A, first, second.replace('thirty', 'ten'), C),
    );
    expect(hunks).toHaveLength(1);
    expect([addedWords, removedWords]).toEqual([1, 1]);
  });

  it('shows a rewritten sentence as replaced, not as scraps', () => {
    const before =
      'You can ask us to delete the photos of you that the other members have put on the site at any time.';
    const after =
      'Pictures showing a person stay online for ever once the owner of the album has published them to all.';
    const { hunks } = compareTerms(terms(A, before, C), terms(A, after, C));
    expect(hunks[0]?.words?.map(({ op }) => op)).toEqual(['removed', 'added']);
  });

  it('leaves no lonely common word between two changes', () => {
    const before = 'We use cookies of partners to measure our campaigns in a fair way.';
    const after = 'We use beacons, pixels and logs of vendors and agencies to measure our campaigns in a fair way.';
    const { hunks } = compareTerms(terms(A, before, C), terms(A, after, C));
    expect(show(hunks[0]?.words)).toBe(
      'We use -[cookies of partners] +[beacons, pixels and logs of vendors and agencies] to measure our campaigns in a fair way.',
    );
  });

  it('counts a sign of money as a word', () => {
    expect(compareTerms(terms('The fee is 5 $ a month.'), terms('The fee is 5 € a month.'))).toMatchObject({
      addedWords: 1,
      removedWords: 1,
    });
  });

  it('reads scripts without spaces by character', () => {
    const { addedWords, removedWords } = compareTerms(terms('您的内容归您所有。'), terms('您的内容归我所有。'));
    expect([addedWords, removedWords]).toEqual([1, 1]);
  });

  it('says nothing about blocks without a word', () => {
    expect(kinds(terms(A, '* * *', B), terms(A, B, '—'))).toEqual([]);
  });

  it('compares with an empty text', () => {
    expect(kinds(terms(), terms(A, B))).toEqual(['added']);
    expect(kinds(terms(A, B), terms())).toEqual(['removed']);
    expect(kinds(terms(), terms())).toEqual([]);
  });

  it('counts alike in both directions', () => {
    const [one, two] = [terms(A, B, C, D), terms(A, D, B.replace('thirty', 'ten'), E)];
    const [there, back] = [compareTerms(one, two), compareTerms(two, one)];
    expect([there.addedWords, there.removedWords]).toEqual([back.removedWords, back.addedWords]);
  });
});
