import { writeKeptPdf } from '../extract/pdf/kept/write-kept-pdf';
import type { PdfText } from '../model/pdf-text';

/** What of a PDF file is kept: its text with its places, and nothing that changes when the file is only made anew. */
export const keepPdf = (pdf: PdfText): string => writeKeptPdf(pdf);
