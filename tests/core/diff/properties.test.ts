import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { hunkTexts } from '../../../utils/core/diff/hunk-texts';
import { presentComparison } from '../../../utils/core/diff/present-comparison';
import type { Block, Terms } from '../../../utils/core/model/terms';
import { readBefore, rebuildWords, wordsIn, wordsOfTerms } from './rebuild-words';
import { A, B, C, D, E, F } from './texts';

const WORDS = [...new Set([A, B, C, D, E, F].flatMap((text) => text.split(' ')))];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);
const text = fc.oneof(
  fc.constantFrom(A, B, C, D, E, F, '* * *', '', 'Yes', '您的内容归您所有。'),
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
);
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('paragraph' as const, 'item' as const, 'heading' as const, 'row' as const),
  text,
  marker: fc.option(fc.constantFrom('1.', '2.', '(a)'), { nil: undefined }),
});
const termsWith = (blocks: Block[]): Terms => ({ blocks, dates: [], notices: [] });
const blocks = fc.array(block, { maxLength: 14 });

// The second text is the first one after some edits, so that there is something to match.
const pair = fc
  .tuple(
    blocks,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'add', 'move', 'edit', 'split', 'merge'), block), {
      maxLength: 6,
    }),
  )
  .map(([before, edits]) => {
    const after = [...before];
    for (const [at, act, extra] of edits) apply(after, at % Math.max(1, after.length), act, extra);
    return [termsWith(before), termsWith(after)] as const;
  });

function apply(list: Block[], at: number, act: string, extra: Block): void {
  const here = list[at];
  if (!here || act === 'add') list.splice(at, 0, extra);
  else if (act === 'drop') list.splice(at, 1);
  else if (act === 'move') list.splice((at * 7) % list.length, 0, ...list.splice(at, 1));
  else if (act === 'edit') list[at] = { ...here, text: here.text.replace(/\S+ \S+/, extra.text.slice(0, 12)) };
  else if (act === 'merge') list.splice(at, 2, { ...here, text: `${here.text} ${list[at + 1]?.text ?? ''}` });
  else list.splice(at, 1, { ...here, text: here.text.slice(0, 20) }, { ...here, text: here.text.slice(20) });
}

const runs = { numRuns: 400 };

describe('any two texts', () => {
  it('are rebuilt from each other by the hunks', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(blocks.map(termsWith), blocks.map(termsWith))), ([before, after]) => {
        const comparison = compareTerms(before, after);
        expect(rebuildWords(before, after, comparison)).toEqual(wordsOfTerms(after));
        expect(readBefore(before, after, comparison)).toEqual(wordsOfTerms(before));
      }),
      runs,
    );
  });

  it('give counts that agree with their lengths and with the marks', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { hunks, addedWords, removedWords } = compareTerms(before, after);
        expect(addedWords - removedWords).toBe(wordsOfTerms(after).length - wordsOfTerms(before).length);
        const count = (op: string) =>
          hunks
            .flatMap(({ words = [] }) => words)
            .filter((word) => word.op === op)
            .flatMap((word) => wordsIn(word.text)).length;
        const whole = (kind: string, terms: Terms, side: 'before' | 'after') =>
          hunks
            .filter((hunk) => hunk.kind === kind)
            .flatMap((hunk) => wordsOfTerms(termsWith(terms.blocks.slice(hunk[side]?.from, hunk[side]?.to)))).length;
        expect(addedWords).toBe(count('added') + whole('added', after, 'after'));
        expect(removedWords).toBe(count('removed') + whole('removed', before, 'before'));
      }),
      runs,
    );
  });

  it('show every block of both once, in the order of each', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const comparison = compareTerms(before, after);
        const rows = presentComparison(before, after, comparison);
        const shown = (side: 'before' | 'after', length: number) =>
          rows.flatMap((row, index) => {
            const start = row[side];
            if (start === undefined) return [];
            const isLast = row.kind === 'replaced' && rows[index + 1]?.hunk !== row.hunk;
            const range = isLast ? comparison.hunks[row.hunk ?? -1]?.[side] : undefined;
            return Array.from({ length: (range?.to ?? start + 1) - start }, (_, n) => start + n).filter(
              (n) => n < length,
            );
          });
        expect(shown('before', before.blocks.length)).toEqual(before.blocks.map((_, n) => n));
        expect(shown('after', after.blocks.length)).toEqual(after.blocks.map((_, n) => n));
        expect(new Set(rows.flatMap(({ hunk }) => hunk ?? [])).size).toBe(comparison.hunks.length);
      }),
      runs,
    );
  });

  it('are the same when only white space and quotes differ', () => {
    fc.assert(
      fc.property(blocks, fc.constantFrom('\u00a0', '  ', '\n', '\u200b '), (list, space) => {
        const altered = list.map((one) => ({ ...one, text: one.text.replaceAll(' ', space).replaceAll("'", '’') }));
        const { hunks, isRenumbered } = compareTerms(termsWith(list), termsWith(altered));
        expect(hunks).toEqual([]);
        expect(isRenumbered).toBe(false);
      }),
      runs,
    );
  });

  it('lose no word on the way to hunk texts', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const bag = new Map<string, number>();
        const add = (text: string, by: number) => {
          for (const word of wordsIn(text)) bag.set(word, (bag.get(word) ?? 0) + by);
        };
        const all = ({ blocks: list }: Terms) =>
          list.map(({ marker, text: own }) => `${marker ?? ''} ${own}`).join(' ');
        add(all(before), 1);
        for (const hunk of hunkTexts(before, after, compareTerms(before, after))) {
          if (hunk.kind === 'removed') add(hunk.before ?? '', -1);
          if (hunk.kind === 'added') add(hunk.after ?? '', 1);
          if (hunk.kind !== 'replaced') continue;
          for (const { op, text: own } of hunk.words ?? []) if (op !== 'same') add(own, op === 'added' ? 1 : -1);
        }
        add(all(after), -1);
        expect([...bag].filter(([, count]) => count !== 0)).toEqual([]);
      }),
      runs,
    );
  });
});
