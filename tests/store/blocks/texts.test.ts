import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/core/model/terms';
import { cutPage } from '../../../utils/store/blocks/cut-page';
import { loadTexts } from '../../../utils/store/blocks/load-texts';
import { planTexts, writePlan } from '../../../utils/store/blocks/plan-texts';
import { decodeRuns, encodeRuns } from '../../../utils/store/blocks/runs';
import { decodeTerms, encodeTerms } from '../../../utils/store/blocks/terms-texts';
import { openArchive } from '../../../utils/store/database';

const ID = 'murmur/Imprint';
let archives = 0;
const fresh = () => openArchive(`texts-${archives++}`);
const write = (archive: ReturnType<typeof fresh>, plan: Awaited<ReturnType<typeof planTexts>>) =>
  archive.transaction('rw', archive.packs, archive.blocks, () => writePlan(archive, plan));

describe('runs', () => {
  it('give back any list of numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
        expect(decodeRuns(encodeRuns(numbers))).toEqual(numbers);
      }),
    );
  });

  it('take two bytes for a text that nobody cut', () => {
    expect(encodeRuns(Array.from({ length: 100 }, (_, index) => index))).toHaveLength(2);
  });

  it('refuse bytes that are none', () => {
    expect(() => decodeRuns(Uint8Array.of(128))).toThrow(RangeError);
    expect(() => decodeRuns(Uint8Array.of(1, 1))).toThrow(RangeError);
  });
});

describe('texts', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'the same words', ''), fc.string({ unit: 'grapheme' }));

  it('come back as they were, however many writes they came in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { minLength: 1 }), { maxLength: 5 }), async (writes) => {
        const archive = fresh();
        const runs = [];
        for (const list of writes) {
          const plan = await planTexts(archive, ID, [list]);
          expect(await write(archive, plan)).toBe(true);
          runs.push(plan.runs[0]);
        }
        for (const [index, list] of writes.entries()) {
          const expected = list.map((one) => one.toWellFormed().replaceAll('\u0000', '\ufffd'));
          expect(await loadTexts(archive, ID, runs[index] ?? new Uint8Array())).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that are there already are not written again', async () => {
    const archive = fresh();
    await write(archive, await planTexts(archive, ID, [['one', 'two', 'three', 'two']]));
    const again = await planTexts(archive, ID, [
      ['two', 'three'],
      ['four', 'one', 'four'],
    ]);
    expect(again.packs.map(({ count }) => count)).toEqual([1]);
    await write(archive, again);
    expect(await loadTexts(archive, ID, again.runs[1] ?? new Uint8Array())).toEqual(['four', 'one', 'four']);
  });

  it('planned at the same time are written once', async () => {
    const archive = fresh();
    const plans = await Promise.all([planTexts(archive, ID, [['a']]), planTexts(archive, ID, [['b']])]);
    expect([await write(archive, plans[0]), await write(archive, plans[1])]).toEqual([true, false]);
    expect(await archive.packs.count()).toBe(1);
  });

  it('of a large page lie in packs that are unpacked one by one', async () => {
    const archive = fresh();
    const plan = await planTexts(archive, ID, [Array.from({ length: 50 }, (_, index) => `${index}`.repeat(10_000))]);
    expect(plan.packs.length).toBeGreaterThan(4);
  });
});

describe('terms as texts', () => {
  const block: fc.Arbitrary<Block> = fc.record(
    {
      kind: fc.constantFrom('heading', 'paragraph', 'item', 'row', 'quote'),
      level: fc.integer({ min: 1, max: 9 }),
      text: fc.string(),
      marker: fc.stringMatching(/^[a-z0-9.()]{1,5}$/),
    },
    { requiredKeys: ['kind', 'text'] },
  );

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const terms = { title: 'Terms', lang: 'en', blocks, dates: [], notices: [] };
        expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
      }),
    );
  });

  it('share every block when only the numbering differs', () => {
    const numbered = (start: number) =>
      encodeTerms({
        blocks: Array.from({ length: 9 }, (_, index) => ({
          kind: 'item',
          level: 1,
          text: `t${index}`,
          marker: `${start + index}.`,
        })),
        dates: [],
        notices: [],
      });
    const [before, after] = [numbered(1), numbered(2)];
    expect(after.filter((text, index) => text !== before[index])).toHaveLength(1);
  });
});

describe('cutPage', () => {
  it('cuts any text into pieces that give it again', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<li>',
      'words ',
      'x'.repeat(3000),
      '😀'.repeat(5000),
      '<',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
        const html = parts.join('');
        expect(cutPage(html).join('')).toBe(html);
        expect(cutPage(html).every((one) => one.isWellFormed()) || !html.isWellFormed()).toBe(true);
      }),
    );
  });

  it('shares all but the edited piece between two looks', () => {
    const page = (edited: string): string =>
      Array.from(
        { length: 80 },
        (_, index) => `<div class="a"><p>${index === 40 ? edited : `Clause ${index} of the page.`}</p></div>`,
      ).join('');
    const before = new Set(cutPage(page('Old words')));
    const added = cutPage(page('New words')).filter((piece) => !before.has(piece));
    expect(added.join('')).toContain('New words');
    expect(added.join('').length).toBeLessThan(120);
  });
});
