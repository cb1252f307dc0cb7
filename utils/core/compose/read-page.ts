import { extractTerms } from '../extract/extract-terms';
import { extractPdf } from '../extract/pdf/extract-pdf';
import { readKeptPdf } from '../extract/pdf/kept/read-kept-pdf';
import type { Extraction } from '../model/terms';
import type { TermsType } from '../model/terms-type';
import { cleanHtml } from './clean-html';

export interface PageHints {
  url: string;
  termsType?: TermsType;
}

/** HTML to a page that runs nothing: `DOMParser` where there is one. */
export type ParsePage = (html: string) => Document;

/** A cleaned page, or what was kept of a PDF file, parsed: its editions, or why there are none. */
export const readPage = (page: Document, hints: PageHints): Extraction => {
  const pdf = readKeptPdf(page);
  return pdf ? extractPdf(pdf, hints) : extractTerms(page, hints);
};

/** A page as it was sent, the same way that a visit and a check take: cleaned, parsed again, read. */
export const cleanAndRead = (html: string, hints: PageHints, parse: ParsePage): Extraction =>
  readPage(parse(cleanHtml(html, hints.url, parse)), hints);
