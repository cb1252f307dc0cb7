import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { PdfPage, PdfRun } from '../../../core/model/pdf-text';

type Matrix = readonly number[];

interface Placing {
  width: number;
  height: number;
  /** From the file's places to the page's, from its top left corner. */
  transform: Matrix;
  items: readonly TextItem[];
  boldFonts: ReadonlySet<string>;
  verticalFonts: ReadonlySet<string>;
}

const multiply = (a: Matrix, b: Matrix): number[] => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
};

/** The pieces of text of a page where a reader sees them. What stands askew, such as a watermark, is left out. */
export function placeRuns({ width, height, transform, items, boldFonts, verticalFonts }: Placing): PdfPage {
  const isVertical = items.filter(({ fontName }) => verticalFonts.has(fontName)).length > items.length / 2;
  const runs: PdfRun[] = [];
  for (const { str, width: wide, height: high, transform: own, fontName } of items) {
    const [across = 0, slope = 0, , , x = 0, y = 0] = multiply(transform, own);
    const last = runs.at(-1);
    if (str.trim() === '') {
      if (str !== '' && last && !last.text.endsWith(' ') && Math.abs(last.y - (isVertical ? width - x : y)) < 1)
        last.text += ' ';
      continue;
    }
    if (Math.abs(slope) > 0.1 * Math.abs(across)) continue;
    const size = Math.hypot(across, slope);
    // A column that is read downwards is a line, the rightmost the first.
    const run: PdfRun = isVertical
      ? { text: str, x: y, y: width - x, width: high, size }
      : { text: str, x, y, width: wide, size };
    if (boldFonts.has(fontName)) run.isBold = true;
    runs.push(run);
  }
  return isVertical ? { width: height, height: width, runs } : { width, height, runs };
}
