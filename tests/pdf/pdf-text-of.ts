import type { PdfRun, PdfText } from '../../utils/core/model/pdf-text';
import { LETTER, PAGE, type Placed } from './lay-out';

/** Pages as reading a file of them would give them. */
export const pdfTextOf = (pages: readonly (readonly Placed[])[], about: Omit<PdfText, 'pages'> = {}): PdfText => ({
  ...about,
  pages: pages.map((placed) => ({
    ...PAGE,
    runs: placed.map((piece): PdfRun => ({ ...piece, width: LETTER * piece.size * piece.text.length })),
  })),
});
