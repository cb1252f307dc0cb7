import type { PdfPage, PdfRun, PdfText } from '../../../model/pdf-text';
import { escapeHtml } from '../../clean/escape-html';
import { languageAttribute } from '../../clean/language-attribute';
import { KEPT_PDF } from './kept-pdf';

/** In tenths of a point, so that what is added up again gives the same. */
const tenths = (points: number): number => Math.round(points * 10);
const written = (value: number): string => String(value / 10);

/**
 * A PDF's text as it is kept: its runs with their places, as HTML that any parser reads. A line says how far it is below
 * the one before, so that text which only moves down is written the same. Nothing else of the file stays: one that is
 * made anew from the same text gives the same.
 */
export function writeKeptPdf({ title = '', lang = '', pages }: PdfText): string {
  const head = `<meta charset="utf-8"><title>${escapeHtml(title.trim())}</title>`;
  const body = pages.map(writePage).join('');
  return `<!DOCTYPE html><html${languageAttribute(lang)}><head>${head}</head><body><main class="${KEPT_PDF}">${body}</main></body></html>`;
}

function writePage({ width, height, runs }: PdfPage): string {
  const parts = [`<section data-at="${written(tenths(width))} ${written(tenths(height))}">`];
  let above = 0;
  let isOpen = false;
  for (const run of runs) {
    const y = tenths(run.y);
    if (!isOpen || y !== above) parts.push(`${isOpen ? '</p>' : ''}<p data-at="${written(y - above)}">`);
    isOpen = true;
    above = y;
    parts.push(writeRun(run));
  }
  if (isOpen) parts.push('</p>');
  parts.push('</section>');
  return parts.join('');
}

function writeRun({ text, x, width, size, isBold }: PdfRun): string {
  const tag = isBold ? 'b' : 'span';
  const place = [x, width, size].map((value) => written(tenths(value))).join(' ');
  return `<${tag} data-at="${place}">${escapeHtml(text)}</${tag}>`;
}
