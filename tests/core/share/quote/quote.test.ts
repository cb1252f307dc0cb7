import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../utils/core/model/judgement';
import { countGraphemes } from '../../../../utils/core/share/graphemes';
import { cutQuote } from '../../../../utils/core/share/quote/cut-quote';
import { plainLine, plainQuote } from '../../../../utils/core/share/quote/plain-line';
import { replaceInQuote } from '../../../../utils/core/share/quote/replace-in-quote';
import { anyShare, quoteOf } from '../make-test-share';

const marked = ({ text, marks }: Quote): string[] => marks.map(([start, end]) => text.slice(start, end));
const anyQuote = anyShare().map((share): Quote => share.points[0]?.before ?? { text: share.headline, marks: [] });

describe('a quote that is cut', () => {
  it.each([
    ['one [[two]] three', 30, 'one two three'],
    ['one two three four five six [[seven]] eight nine ten eleven', 30, '…five six seven eight nine…'],
    ['[[one]] two three four five six seven eight', 16, 'one two three…'],
    ['one two three four five six seven [[eight]]', 16, '…six seven eight'],
    ['one two three four five', 11, 'one two…'],
    ['[[first]] and a long way on from there is the [[last]]', 26, 'first and a … is the last'],
    ['one two three, four [[five]], six seven eight', 13, '…four five…'],
    ['one two three[[,]] four five six', 12, '…three,…'],
    ['[[first]], and a long way on from there is, the [[last]]', 19, 'first … the last'],
    ['x'.repeat(100), 10, `${'x'.repeat(9)}…`],
    ['[[利用規約]]が変更されました。ライセンスは永続的です。', 12, '利用規約が変更されま…'],
  ])('%s within %i', (text, most, cut) => {
    const result = cutQuote(quoteOf(text), most);
    expect(result.text).toBe(cut);
    expect(marked(result)).toEqual(marked(quoteOf(text)));
  });

  it('keeps its heading', () => {
    expect(cutQuote(quoteOf('one [[two]] three four', 'Part 1'), 9).heading).toBe('Part 1');
  });

  it('has room for it, its marks within it, and words of the text only', () => {
    fc.assert(
      fc.property(anyQuote, fc.integer({ min: 8, max: 300 }), (quote, most) => {
        const cut = cutQuote(quote, most);
        expect(countGraphemes(cut.text)).toBeLessThanOrEqual(most);
        for (const [start, end] of cut.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(cut.text.length);
          expect(start).toBeLessThan(end);
        }
        const first = quote.marks[0];
        if (first && countGraphemes(quote.text.slice(...first)) < 4) expect(cut.marks.length).toBeGreaterThan(0);
        for (const run of cut.text.split('…')) expect(quote.text).toContain(run.trim());
        expect(cut.text.isWellFormed() || !quote.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a quote with other words in it', () => {
  it('keeps its marks where they were', () => {
    const quote = quoteOf('write to [[me@pond.example]] or [[call]] us');
    const cut = replaceInQuote(quote, [
      { start: 0, end: 5, text: 'Send' },
      { start: 9, end: 24, text: '‹…›' },
    ]);
    expect(cut.text).toBe('Send to ‹…› or call us');
    expect(marked(cut)).toEqual(['‹…›', 'call']);
  });

  it('marks the whole of what stands for a part of a mark', () => {
    const cut = replaceInQuote({ text: 'abcdef', marks: [[2, 6]] }, [{ start: 0, end: 4, text: '‹…›' }]);
    expect(marked(cut)).toEqual(['‹…›ef']);
  });
});

describe('a plain line', () => {
  it.each([
    ['a\r\n\r\nb\u2028c\td', 'a b c d'],
    ['safe\u202egnp.exe', 'safegnp.exe'],
    ['\u2066x\u2069 \u0000y\u001b[31m', 'x y[31m'],
    ['\ud800 lone', '\ufffd lone'],
    ['  around  ', 'around'],
    ['👩🏽‍🚀 می‌خواهم', '👩🏽‍🚀 می‌خواهم'],
    ['a\u00a0b', 'a b'],
  ])('of %j', (text, line) => expect(plainLine(text)).toBe(line));

  it('is one line, the same again, and keeps what was marked', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        const plain = plainQuote(quote);
        expect(plainQuote(plain)).toEqual(plain);
        expect(plain.text).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(marked(plain).map(plainLine)).toEqual(marked(quote).map(plainLine).filter(Boolean));
      }),
    );
  });
});
