import type { Block } from '../../model/terms';
import { foldSpace } from '../../text/fold-space';
import type { Container } from '../page/find-container';
import type { Survey } from '../page/survey-page';
import { BOLD_TAGS, CELL_TAGS, headingLevel, INLINE_TAGS, LIST_TAGS } from '../page/tags';
import { LineWriter, type Place } from './line-writer';
import { isRow, type Reach, readRow } from './read-row';

/** What an open element asks for the lines inside it. */
interface Open {
  end: number;
  place: Place;
  isLine: boolean;
  isBold: boolean;
  isPre: boolean;
  depth: number;
  /** A list item whose own first line is still to come. */
  awaitsItem: boolean;
}

const OUTSIDE: Open = {
  end: Number.POSITIVE_INFINITY,
  place: { kind: 'paragraph' },
  isLine: true,
  isBold: false,
  isPre: false,
  depth: 0,
  awaitsItem: false,
};

function openElement(element: Element, tag: string, end: number, around: Open): Open {
  const open: Open = { ...around, end, isLine: !INLINE_TAGS.has(tag), awaitsItem: false };
  open.isBold = around.isBold || BOLD_TAGS.has(tag);
  if (tag === 'pre') open.isPre = true;
  if (LIST_TAGS.has(tag)) open.depth = around.depth + 1;
  const level = headingLevel(element, tag);
  if (level !== undefined) open.place = { kind: 'heading', level };
  else if (around.place.kind === 'heading') return open;
  else if (tag === 'summary' || tag === 'legend') open.place = { kind: 'heading' };
  else if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    open.place = { kind: 'item', level: Math.max(1, open.depth + (tag === 'dd' ? 1 : 0)) };
    open.awaitsItem = true;
  } else if (tag === 'blockquote') open.place = { kind: 'quote' };
  else if (LIST_TAGS.has(tag)) open.place = { kind: 'paragraph' };
  return open;
}

/** The kept nodes of the container as blocks, in reading order. */
export function readBlocks(survey: Survey, { index, start, isLeftOut }: Container): Block[] {
  const { nodes, tags, ends } = survey;
  const writer = new LineWriter();
  const stack: Open[] = [OUTSIDE];
  let current = OUTSIDE;
  let reach: Reach = [];
  const cut = (): void => {
    const item = current.place.kind === 'item' && findAwaiting(stack) === undefined;
    const hasText = writer.cut(item ? { kind: 'paragraph' } : current.place);
    if (!hasText) return;
    const awaiting = findAwaiting(stack);
    if (awaiting) awaiting.awaitsItem = false;
  };
  const closeUntil = (at: number): void => {
    while (current.end <= at) {
      if (current.isLine) cut();
      stack.pop();
      current = stack[stack.length - 1] ?? OUTSIDE;
    }
  };
  const stop = ends[index] ?? nodes.length;
  for (let i = start; i < stop; i++) {
    closeUntil(i);
    const end = ends[i] ?? i + 1;
    const tag = tags[i] ?? '';
    if (isLeftOut[i] === 1) {
      i = end - 1;
      continue;
    }
    if (tag === '#text') {
      const data = survey.texts[i] ?? '';
      writer.write(current.isPre ? data : foldSpace(data), current.isBold);
      continue;
    }
    if (tag === 'br') {
      writer.write('\n', false);
      continue;
    }
    if (tag === 'tr' && isRow(survey, i)) {
      cut();
      const row = readRow(survey, { index: i, isLeftOut, reach });
      if (row) writer.put(row);
      i = end - 1;
      continue;
    }
    if (tag === 'table') reach = [];
    const open = openElement(nodes[i] as Element, tag, end, current);
    if (open.isLine) cut();
    if (CELL_TAGS.has(tag)) open.place = { kind: 'paragraph' };
    stack.push(open);
    current = open;
  }
  closeUntil(stop);
  cut();
  return writer.blocks;
}

/** The innermost list item around, while its first line is still to come. */
function findAwaiting(stack: readonly Open[]): Open | undefined {
  for (let i = stack.length - 1; i > 0; i--) {
    const open = stack[i];
    if (open?.place.kind !== 'item') return undefined;
    if (open.awaitsItem) return open;
    // Only elements that stand inside the same item inherit its place.
    if (stack[i - 1]?.place !== open.place) return undefined;
  }
  return undefined;
}
