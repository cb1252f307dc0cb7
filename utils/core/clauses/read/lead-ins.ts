import type { Block } from '../../model/terms';

/** What stands over a block: the heading, and by depth of the list the words that its items complete. */
export interface Reading {
  heading?: string;
  leadIns: string[];
}

const endsOpen = (text: string): boolean =>
  /[:;,–—-]\s*$|\b(?:to|may|will|we|you|that|including|following)\s*$/i.test(text);

// `(a)`, `b)`, `iv.`: points of the sentence before them; `3.2` numbers a clause of its own.
const POINT = /^(?:\(?(?:\p{Ll}|[ivx]{1,5}|\d{1,2})\)|(?:\p{Ll}|[ivx]{1,5})\.)$/u;

/** Items of a list, and paragraphs set as points below words that call for them. */
function depthOf({ kind, level = 1, marker }: Block, { leadIns }: Reading): number | undefined {
  if (kind === 'item') return level;
  const isPoint = kind === 'paragraph' && marker !== undefined && POINT.test(marker);
  return isPoint && /:\s*$/.test(leadIns[0] ?? '') ? 1 : undefined;
}

/** The words that a block completes. */
export function leadInOf(block: Block, reading: Reading): string | undefined {
  const depth = depthOf(block, reading);
  if (depth === undefined) return undefined;
  return reading.leadIns.slice(0, depth).filter(Boolean).join(' ') || undefined;
}

/** Notes what a block leaves open for those after it. */
export function noteLeadIn(block: Block, reading: Reading, lastSentence: string): void {
  if (block.kind === 'heading') {
    reading.heading = block.text;
    reading.leadIns = [];
    return;
  }
  const depth = depthOf(block, reading) ?? 0;
  reading.leadIns = reading.leadIns.slice(0, depth);
  reading.leadIns[depth] = endsOpen(lastSentence) ? lastSentence : '';
}
