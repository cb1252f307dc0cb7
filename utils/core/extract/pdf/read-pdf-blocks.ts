import type { PdfText } from '../../model/pdf-text';
import type { Block } from '../../model/terms';
import { buildBlocks } from './flow/build-blocks';
import { measure } from './flow/measure';
import { readPassages } from './flow/read-passages';
import { orderPage } from './layout/order-page';
import { partFrame } from './layout/part-frame';
import { turnPage } from './layout/turn-page';
import { joinRuns } from './lines/join-runs';

interface PdfBlocks {
  blocks: Block[];
  /** What stands at the head or foot of page after page. */
  frame: string[];
}

/** What the pages say, in reading order, as a page of the web would say it. */
export function readPdfBlocks({ pages }: PdfText): PdfBlocks {
  const rows = pages.map((page, at) => ({
    height: page.height,
    rows: joinRuns(turnPage(page), at),
  }));
  const { pages: parted, frame } = partFrame(rows);
  const regions = parted.map((page) => orderPage(page.rows));
  const measured = measure(regions);
  return {
    blocks: buildBlocks(readPassages(regions, measured), measured),
    frame,
  };
}
