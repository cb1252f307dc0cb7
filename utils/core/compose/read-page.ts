import { extractTerms, type Hints } from '../extract/extract-terms';
import { readKeptEditions } from '../extract/kept-editions/read-kept-editions';
import { findChapters } from '../extract/parts/find-chapters';
import { findCopyOf } from '../extract/parts/find-copy';
import { extractPdf } from '../extract/pdf/extract-pdf';
import { readKeptPdf } from '../extract/pdf/kept/read-kept-pdf';
import type { Extraction } from '../model/terms';
import { cleanHtml } from './clean-html';

/** HTML to a page that runs nothing: `DOMParser` where there is one. */
export type ParsePage = (html: string) => Document;

/** A cleaned page, or what was kept of a PDF file, parsed: its editions, or why there are none. */
export const readPage = (page: Document, hints: Hints): Extraction => {
  const pdf = readKeptPdf(page);
  if (pdf) return extractPdf(pdf, hints);
  const given = readKeptEditions(page, hints);
  if (given) return given;
  const extraction = extractTerms(page, hints);
  return { ...extraction, ...readPlace(page, extraction, hints) };
};

/** Where a page stands among others of its document. */
function readPlace(page: Document, extraction: Extraction, hints: Hints): Pick<Extraction, 'chapters' | 'copyOf'> {
  const copyOf = findCopyOf(page, hints.url);
  const chapters = mayBeContents(extraction) ? findChapters(page, hints) : [];
  return { ...(copyOf === undefined ? {} : { copyOf }), ...(chapters.length > 0 ? { chapters } : {}) };
}

/** A page with more text is no table of contents, and need not be looked at again. */
const MOST_LETTERS = 8000;

function mayBeContents(extraction: Extraction): boolean {
  if (extraction.outcome !== 'terms') return extraction.reason === 'not-terms' || extraction.reason === 'empty';
  return extraction.editions.every(
    ({ blocks }) => blocks.reduce((letters, { text }) => letters + text.length, 0) <= MOST_LETTERS,
  );
}

/** A page as it was sent, the same way that a visit and a check take: cleaned, parsed again, read. */
export const cleanAndRead = (html: string, hints: Hints, parse: ParsePage): Extraction =>
  readPage(parse(cleanHtml(html, hints.url, parse)), hints);
