import { describe, expect, it } from 'vitest';
import { splitAtMarks } from '../../components/alert/MarkedQuote';
import { type ComparedRow, findStops, foldUnchanged } from '../../components/comparison/comparison-rows';

describe('splitAtMarks', () => {
  const mark = (marks: [number, number][], text = '年利率上限変更通') =>
    splitAtMarks({ text, marks })
      .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
      .join('');

  it('marks words, also when marks overlap, touch, lie outside or come unordered', () => {
    expect(mark([])).toBe('年利率上限変更通');
    expect(mark([[2, 4]])).toBe('年利[率上]限変更通');
    expect(
      mark([
        [4, 6],
        [0, 5],
      ]),
    ).toBe('[年利率上限][変]更通');
    expect(
      mark([
        [6, 99],
        [3, 3],
      ]),
    ).toBe('年利率上限変[更通]');
  });
});

const same: ComparedRow = { kind: 'same' };
const changed = (hunk: number): ComparedRow => ({ kind: 'added', hunk });

describe('a mark that ends within a word', () => {
  it('takes in all of it', () => {
    const pieces = splitAtMarks({ text: 'We make no guarantees, ever.', marks: [[5, 20]] });
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['make no guarantees']);
  });
});

describe('foldUnchanged', () => {
  it('keeps a neighbour on each side of a change and counts the rest', () => {
    const shown = foldUnchanged([same, same, same, changed(0), same, same, same, same]);
    expect(shown.map((line) => ('row' in line ? line.row.kind : line.folded))).toEqual([2, 'same', 'added', 'same', 3]);
  });

  it('is one fold where nothing changed, and nothing where nothing is', () => {
    expect(foldUnchanged([same, same])).toEqual([{ folded: 2, index: 0 }]);
    expect(foldUnchanged([])).toEqual([]);
  });
});

describe('findStops', () => {
  it('stops once at a change, where it begins', () => {
    expect(findStops([same, changed(1), changed(1), same, changed(0), changed(1)])).toEqual([1, 4]);
  });
});
