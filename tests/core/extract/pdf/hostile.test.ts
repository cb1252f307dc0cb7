import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPdfBlocks } from '../../../../utils/core/extract/pdf/read-pdf-blocks';
import type { PdfRun } from '../../../../utils/core/model/pdf-text';
import { PAGE } from '../../../pdf/lay-out';

const place = fc.double({ min: -50, max: 900, noNaN: true });
const run: fc.Arbitrary<PdfRun> = fc.record({
  text: fc.oneof(
    fc.string(),
    fc.constantFrom('•', '1.', '(a)', 'Terms', 'ARTICLE 1', '.....', 'שלום', '利用', ' ', '-'),
  ),
  ...{
    x: place,
    y: place,
    width: fc.double({ min: 0, max: 500, noNaN: true }),
    size: fc.double({ min: 0, max: 40, noNaN: true }),
  },
});

it('takes any places', () => {
  fc.assert(
    fc.property(fc.array(fc.array(run, { maxLength: 40 }), { maxLength: 5 }), (pages) => {
      const { blocks } = readPdfBlocks({ pages: pages.map((runs) => ({ ...PAGE, runs })) });
      for (const { text } of blocks) expect(text.trim()).not.toBe('');
    }),
  );
});

it.each([
  ['one below the other', (at: number) => ({ x: 60 + (at % 7), y: at / 10 })],
  ['side by side', (at: number) => ({ x: at * 20, y: 100 })],
  ['all at one place', () => ({ x: 60, y: 100 })],
  ['in two columns without end', (at: number) => ({ x: at % 2 ? 60 : 300, y: at / 4 })],
  ['on one side, below a row with two', (at: number) => ({ x: at === 1 ? 300 : 60, y: 12 * Math.max(0, at - 1) })],
])(
  'takes fifty thousand pieces %s in seconds',
  (_, placeOf) => {
    const runs = Array.from(
      { length: 50_000 },
      (_, at): PdfRun => ({ text: `word ${at}`, width: 40, size: 10, ...placeOf(at) }),
    );
    const startedAt = performance.now();
    readPdfBlocks({ pages: [{ width: 600, height: 2_000_000, runs }] });
    expect(performance.now() - startedAt).toBeLessThan(6000);
  },
  30_000,
);
