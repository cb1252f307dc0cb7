import { readPdfBlocks } from '../../../../utils/core/extract/pdf/read-pdf-blocks';
import type { Block } from '../../../../utils/core/model/terms';
import type { Placed } from '../../../pdf/lay-out';
import { pdfTextOf } from '../../../pdf/pdf-text-of';

const written = ({ kind, level = 1, text, marker }: Block): string => {
  const said = marker ? `${marker} ${text}` : text;
  if (kind === 'heading') return `${'#'.repeat(level)} ${said}`;
  return kind === 'item' ? `${'  '.repeat(level - 1)}- ${said}` : said;
};

/** The blocks of these pages, as one would write them down. */
export const read = (...pages: Placed[][]): string[] => readPdfBlocks(pdfTextOf(pages)).blocks.map(written);
