import type { Block } from '../../../model/terms';
import { splitMarker } from '../../split-marker';
import { hasBullet, withoutBullet, withoutLeader } from '../lines/markers';
import { findHeadings } from './find-headings';
import type { Measure } from './measure';
import type { Passage, Piece } from './read-passages';

/** `(a)`, `iv.`, `b)` */
const LETTERED = /^\(?(?:[a-zA-Z]{1,2}|[ivxIVX]{1,5})[.)](?=\s)/;

/** Passages and tables as blocks: headings by what makes them stand out, items by their bullets and where they stand. */
export function buildBlocks(pieces: readonly Piece[], measured: Measure): Block[] {
  const passages = pieces.flatMap((piece) => (piece.kind === 'passage' ? [piece.passage] : []));
  const headings = findHeadings(passages, measured);
  const indents: number[] = [];
  return pieces.flatMap((piece): Block[] => {
    if (piece.kind === 'table')
      return piece.rows.map((cells) => ({
        kind: 'row',
        text: cells.join(' | '),
      }));
    const text = withoutLeader(piece.passage.text).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const level = headings.get(piece.passage);
    if (level !== undefined) {
      indents.length = 0;
      return [withMarker({ kind: 'heading', level, text })];
    }
    return [readPlain(piece.passage, text, indents)];
  });
}

function readPlain({ lines }: Passage, text: string, indents: number[]): Block {
  const isBulleted = hasBullet(text);
  if (!isBulleted && !LETTERED.test(text)) {
    indents.length = 0;
    return withMarker({ kind: 'paragraph', text });
  }
  const x = lines[0]?.x ?? 0;
  while (indents.length > 0 && (indents[indents.length - 1] ?? 0) > x - 4) indents.pop();
  indents.push(x);
  const item: Block = {
    kind: 'item',
    level: indents.length,
    text: isBulleted ? withoutBullet(text) : text,
  };
  return isBulleted ? item : withMarker(item);
}

function withMarker(block: Block): Block {
  const { text, marker } = splitMarker(block.text, block.kind === 'heading');
  return marker === undefined ? { ...block, text } : { ...block, text, marker };
}
