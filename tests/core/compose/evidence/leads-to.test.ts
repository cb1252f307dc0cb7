import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsTo } from '../../../../utils/core/compose/evidence/leads-to';
import { compareTerms } from '../../../../utils/core/diff/compare-terms';
import type { Block, Terms } from '../../../../utils/core/model/terms';

const word = fc.constantFrom(
  'we',
  'may',
  'sell',
  'never',
  'your',
  'garden',
  'pictures',
  'licence',
  '“names”',
  '|',
  'end.',
);
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom('heading', 'paragraph', 'item', 'row', 'quote'),
  text: fc.array(word, { minLength: 0, maxLength: 12 }).map((words) => words.join(' ')),
});
const terms: fc.Arbitrary<Terms> = fc
  .array(block, { maxLength: 14 })
  .map((blocks) => ({ blocks, dates: [], notices: [] }));
/** The same text with blocks taken out, put in, split, and in another order. */
const pair = fc.tuple(terms, terms, fc.nat(), fc.nat()).map(([before, extra, from, to]) => {
  const blocks = [...before.blocks];
  const taken = blocks.splice(from % (blocks.length + 1), 2);
  blocks.splice(to % (blocks.length + 1), 0, ...extra.blocks.slice(0, 2), ...taken);
  return [before, { ...before, blocks }] as const;
});

describe('leadsTo', () => {
  it.each([
    ['We sell it.', 'We sell it, and more.'],
    ['We show it to other gardens to sell it.', 'We show it to other gardens.'],
  ])('lets a sentence go on or end sooner: %s > %s', (before, after) => {
    const termsOf = (text: string): Terms => ({ blocks: [{ kind: 'paragraph', text }], dates: [], notices: [] });
    expect(leadsTo(termsOf(before), termsOf(after), compareTerms(termsOf(before), termsOf(after)))).toBe(true);
  });

  it('bears out every comparison that is made', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(terms, terms)), ([before, after]) => {
        expect(leadsTo(before, after, compareTerms(before, after))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('bears out none where a word was altered, a hunk left out, or a block is not met', () => {
    fc.assert(
      fc.property(pair, fc.nat(), ([before, after], which) => {
        const comparison = compareTerms(before, after);
        if (comparison.hunks.length === 0) return;
        const at = which % comparison.hunks.length;
        const hunk = comparison.hunks[at];
        if (!hunk) return;
        expect(leadsTo(before, after, { ...comparison, hunks: comparison.hunks.toSpliced(at, 1) })).toBe(false);
        if (!hunk.words) return;
        const words = hunk.words.with(0, { op: 'same', text: 'zzz' });
        expect(leadsTo(before, after, { ...comparison, hunks: comparison.hunks.with(at, { ...hunk, words }) })).toBe(
          false,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('bears out another way from the one text to the other', () => {
    const [before, after] = ['we may sell', 'we never sell'].map(
      (text): Terms => ({ blocks: [{ kind: 'paragraph', text }], dates: [], notices: [] }),
    ) as [Terms, Terms];
    const range = { from: 0, to: 1 };
    const hunks = [
      { kind: 'removed' as const, before: range },
      { kind: 'added' as const, after: range },
    ];
    const made = { hunks, addedWords: 3, removedWords: 3, movedWords: 0, isRenumbered: false };
    expect(leadsTo(before, after, made)).toBe(true);
    expect(leadsTo(before, after, { ...made, hunks: [{ kind: 'added', after: { from: 0, to: 0 } }] })).toBe(false);
    expect(
      leadsTo(before, after, { ...made, hunks: [{ kind: 'replaced', before: range, after: { from: 0, to: 9 } }] }),
    ).toBe(false);
  });

  it('reads no block twice, however many hunks a hostile file lays over the same ones', () => {
    const blocks = Array.from({ length: 20_000 }, () => ({ kind: 'paragraph' as const, text: 'the same words' }));
    const side = { blocks, dates: [], notices: [] };
    const whole = { from: 0, to: blocks.length };
    const hunks = Array.from({ length: 20_000 }, () => ({ kind: 'moved' as const, before: whole, after: whole }));
    const hostile = { hunks, addedWords: 0, removedWords: 0, movedWords: 0, isRenumbered: false };
    expect(leadsTo(side, side, hostile)).toBe(false);
    expect(leadsTo(side, side, { ...hostile, hunks: hunks.slice(0, 1) })).toBe(true);
  });
});
