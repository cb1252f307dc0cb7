import type { PdfText } from '../../model/pdf-text';
import type { Block, Extraction, Terms } from '../../model/terms';
import { findDates } from '../dates/find-dates';
import { detectLanguage } from '../detect-language';
import { readEditions } from '../editions/read-editions';
import type { Hints } from '../extract-terms';
import { findDocumentNotices } from '../notices/find-document-notices';
import { findTypeInAddress } from '../terms-type/find-type-in-address';
import { nameTerms } from '../terms-type/name-terms';
import { findPdfTitle } from './find-pdf-title';
import { readPdfBlocks } from './read-pdf-blocks';

/** In letters: with less, a file is pictures only; with little more and no name, it is no document. */
const ALMOST_NOTHING = 100;
const LEAST_TERMS = 400;

/** A PDF's text, terms out, as for a page. Time grows with the number of its runs. */
export function extractPdf(pdf: PdfText, hints: Hints): Extraction {
  const { blocks, frame } = readPdfBlocks(pdf);
  const text = blocks.map((block) => block.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ALMOST_NOTHING) return { outcome: 'unreadable', reason: 'only-pictures' };
  const lang = detectLanguage(text, pdf.lang);
  const title = findPdfTitle({ blocks, frame, given: pdf.title });
  const named = nameTerms({ pageTitle: title ?? '', title, blocks });
  if (letters < LEAST_TERMS && named === undefined) return { outcome: 'wall', reason: 'not-terms' };
  const terms: Terms = {
    blocks,
    dates: datesOf(blocks, frame, lang),
    notices: findDocumentNotices(blocks, lang),
  };
  if (title) terms.title = title;
  if (lang) terms.lang = lang;
  const termsType = named ?? findTypeInAddress(hints.url) ?? hints.termsType;
  if (termsType) terms.termsType = termsType;
  return { outcome: 'terms', editions: readEditions(terms, { raw: blocks, ...hints }) };
}

/** Some say their date only at the head or foot of each page. */
function datesOf(blocks: readonly Block[], frame: readonly string[], lang: string | undefined): Terms['dates'] {
  const dates = findDates(blocks, lang);
  if (dates.length > 0) return dates;
  return findDates(
    frame.map((text) => ({ kind: 'paragraph', text })),
    lang,
  );
}
