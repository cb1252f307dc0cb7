import type { Bundle, SharedText } from '../../model/evidence';
import { findTraces, type TraceKind } from './find-traces';

/** What may be somebody's in what a file holds, with the words around it. */
export interface TraceInFile {
  /** One of its texts, or what it says of the change. */
  side: 'before' | 'after' | 'saying';
  kind: TraceKind;
  before: string;
  text: string;
  after: string;
}

const AROUND = 40;

/** All that may be somebody's in what a file holds whole; the same words in several places are told once, of the first. */
export function tracesInBundle(bundle: Bundle, ownHosts: readonly string[]): TraceInFile[] {
  const ofSide = (side: TraceInFile['side'], texts: readonly string[]): TraceInFile[] =>
    texts.flatMap((text) =>
      findTraces(text, ownHosts).map(({ kind, start, end }) => ({
        ...{ side, kind, text: text.slice(start, end) },
        before: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
        after: text.slice(end, end + AROUND).toWellFormed(),
      })),
    );
  const known = new Set<string>();
  return [
    ...ofSide('after', wordsOf(bundle.after)),
    ...ofSide('before', wordsOf(bundle.before)),
    ...ofSide('saying', saidOf(bundle)),
  ].filter(({ text }) => !known.has(text) && known.add(text));
}

const wordsOf = ({ title = '', blocks }: SharedText): string[] => [title, ...blocks.map(({ text }) => text)];

/** Its sentences, which may quote a mail, and its quotes, which may be of another document. */
const saidOf = ({ saying, judgement, document }: Bundle): string[] => [
  document.title ?? '',
  ...[saying.headline, ...saying.findings, ...saying.evidence],
  ...judgement.findings.flatMap(({ before, after }) => [before?.text ?? '', after?.text ?? '']),
];
