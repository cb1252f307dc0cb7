import { describe, expect, it } from 'vitest';
import { type ComparedRow, findStops, foldUnchanged } from '../../components/comparison/comparison-rows';
import { splitCells } from '../../components/comparison/line/split-cells';
import { splitAtMarks } from '../../components/quote/MarkedQuote';
import type { WordMark } from '../../utils/core/model/comparison';

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

describe('what is folded away', () => {
  const block = (text: string, kind: 'heading' | 'paragraph' = 'paragraph') => ({ kind, text }) as const;
  const still = (text: string, kind?: 'heading'): ComparedRow => ({
    kind: 'same',
    before: block(text, kind),
    after: block(text, kind),
  });

  it('names the section in which the text goes on', () => {
    const [fold] = foldUnchanged([still('a'), still('Fees', 'heading'), still('b'), still('c'), changed(0)]);
    expect(fold).toEqual({ folded: 3, index: 0, under: 'Fees' });
  });

  it('names no section where a heading follows', () => {
    const rows = [still('Fees', 'heading'), still('b'), still('Ends', 'heading'), changed(0)];
    expect(foldUnchanged(rows)[0]).toEqual({ folded: 2, index: 0 });
  });

  it('is not one short paragraph alone, which is read as fast as unfolded', () => {
    const rows = [changed(0), still('a'), still('b'), still('c'), changed(1)];
    expect(foldUnchanged(rows).every((line) => 'row' in line)).toBe(true);
    const long = [changed(0), still('a'), still('b'.repeat(999)), still('c'), changed(1)];
    expect(foldUnchanged(long).filter((line) => 'folded' in line)).toHaveLength(1);
  });

  it('is all but the first line of a long part that moved away', () => {
    const gone: ComparedRow = { kind: 'moved-from', before: block('x'.repeat(400)), hunk: 0 };
    const shown = foldUnchanged([gone, gone, gone, gone, still('a')]);
    expect(shown.map((line) => ('row' in line ? line.row.kind : [line.folded, line.hasMoved]))).toEqual([
      'moved-from',
      'moved-from',
      [2, true],
      'same',
    ]);
  });
});

describe('splitCells', () => {
  const read = (words: WordMark[], side?: 'before' | 'after') =>
    splitCells(words, side).map((cell) => cell.map(({ op, text }) => `${op[0]}:${text.trim()}`).join(' '));

  it('keeps a mark in its cell', () => {
    const words: WordMark[] = [
      { op: 'same', text: 'Gift | ' },
      { op: 'removed', text: 'one' },
      { op: 'same', text: ' ' },
      { op: 'added', text: 'two' },
      { op: 'same', text: ' dollars | never' },
    ];
    expect(read(words)).toEqual(['s:Gift', 'r:one s: a:two s:dollars', 's:never']);
  });

  it('counts the cells of the side that is read', () => {
    const words: WordMark[] = [
      { op: 'removed', text: 'Gift | one |' },
      { op: 'same', text: ' ' },
      { op: 'added', text: 'Present |' },
      { op: 'same', text: ' never' },
    ];
    expect(read(words, 'before').filter((cell) => cell !== '' && cell !== 's:')).toHaveLength(3);
    expect(read(words, 'after')).toHaveLength(2);
  });
});

describe('findStops', () => {
  it('stops once at a change, where it begins', () => {
    expect(findStops([same, changed(1), changed(1), same, changed(0), changed(1)])).toEqual([1, 4]);
  });
});
