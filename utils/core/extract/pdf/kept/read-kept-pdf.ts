import type { PdfPage, PdfRun, PdfText } from '../../../model/pdf-text';
import { KEPT_PDF } from './kept-pdf';

const numbersOf = (element: Element): number[] => (element.getAttribute('data-at') ?? '').split(' ').map(Number);

/** The text that `writeKeptPdf` wrote; undefined for every other page. */
export function readKeptPdf(page: Document): PdfText | undefined {
  const main = page.body?.firstElementChild;
  if (!main || main.className !== KEPT_PDF) return undefined;
  const lang = page.documentElement.getAttribute('lang');
  return {
    ...(page.title && { title: page.title }),
    ...(lang && { lang }),
    pages: [...main.children].map(readPage),
  };
}

function readPage(section: Element): PdfPage {
  const [width = 0, height = 0] = numbersOf(section);
  const runs: PdfRun[] = [];
  let below = 0;
  for (const line of section.children) {
    // Added up in tenths: sums of fractions drift.
    below += Math.round((numbersOf(line)[0] ?? 0) * 10);
    for (const piece of line.children) {
      const [x = 0, wide = 0, size = 0] = numbersOf(piece);
      const run: PdfRun = {
        text: piece.textContent ?? '',
        x,
        y: below / 10,
        width: wide,
        size,
      };
      if (piece.localName === 'b') run.isBold = true;
      runs.push(run);
    }
  }
  return { width, height, runs };
}
