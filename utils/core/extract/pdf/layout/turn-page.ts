import type { PdfPage, PdfRun } from '../../../model/pdf-text';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g;
const LETTER = /\p{L}/gu;

const count = (runs: readonly PdfRun[], pattern: RegExp): number =>
  runs.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

/** A page that is read from right to left, as in a mirror: its lines begin at the left like all others. */
export function turnPage(page: PdfPage): PdfPage {
  const { width, runs } = page;
  if (count(runs, RIGHT_TO_LEFT) <= count(runs, LETTER) / 2) return page;
  return {
    ...page,
    runs: runs.map((run) => ({ ...run, x: width - run.x - run.width })),
  };
}
