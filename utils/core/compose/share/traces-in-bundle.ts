import type { Bundle, SharedText } from '../../model/evidence';
import { findTraces, type TraceKind } from './find-traces';

/** What may be somebody's in one of the texts, with the words around it. */
export interface TraceInText {
  side: 'before' | 'after';
  kind: TraceKind;
  before: string;
  text: string;
  after: string;
}

const AROUND = 40;
/** More than anybody looks through; that there are more is told by their number. */
const MOST = 200;

/** What may be somebody's in the texts that a file holds whole; the same words in both are told once, of the later one. */
export function tracesInBundle({ before, after }: Bundle, ownHosts: readonly string[]): TraceInText[] {
  const ofSide = (side: 'before' | 'after', { title = '', blocks }: SharedText): TraceInText[] =>
    [title, ...blocks.map(({ text }) => text)].flatMap((text) =>
      findTraces(text, ownHosts).map(({ kind, start, end }) => ({
        ...{ side, kind, text: text.slice(start, end) },
        before: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
        after: text.slice(end, end + AROUND).toWellFormed(),
      })),
    );
  const known = new Set<string>();
  return [...ofSide('after', after), ...ofSide('before', before)]
    .filter(({ text }) => !known.has(text) && known.add(text))
    .slice(0, MOST);
}
