import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSpaces } from '../../../../utils/core/diff/hunks/free-spaces';
import type { WordMark } from '../../../../utils/core/model/comparison';

const joined = (marks: readonly WordMark[]) => marks.map(({ text }) => text).join('');
const marks = fc.array(
  fc.record({
    op: fc.constantFrom('same' as const, 'added' as const, 'removed' as const),
    text: fc.constantFrom('we', 'may ', ' ', 'sell\u00a0', 'it.\n\n', '您的', ', '),
  }),
  { maxLength: 12 },
);

describe('freeSpaces', () => {
  it('leaves the space between two words to neither', () => {
    expect(
      freeSpaces([
        { op: 'same', text: 'within ' },
        { op: 'removed', text: 'thirty ' },
        { op: 'added', text: 'ninety ' },
        { op: 'same', text: 'days' },
      ]),
    ).toEqual([
      { op: 'same', text: 'within ' },
      { op: 'removed', text: 'thirty' },
      { op: 'same', text: ' ' },
      { op: 'added', text: 'ninety' },
      { op: 'same', text: ' days' },
    ]);
  });

  it('keeps the end of a block where it was', () => {
    const ended: WordMark[] = [{ op: 'added', text: 'it.\n\n' }];
    expect(freeSpaces(ended)).toEqual(ended);
  });

  it('loses nothing, marks no space behind a word, and leaves no two parts of a kind side by side', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const freed = freeSpaces(list);
        expect(joined(freed)).toBe(joined(list));
        for (const [index, { op, text }] of freed.entries()) {
          expect(op !== 'same' && /[^\S\n]$/.test(text)).toBe(false);
          expect(op).not.toBe(freed[index - 1]?.op);
        }
      }),
    );
  });
});
