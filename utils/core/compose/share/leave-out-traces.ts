import type { Quote } from '../../model/judgement';
import type { Share } from '../../model/share';
import { replaceInQuote } from '../../share/quote/replace-in-quote';
import { findTraces, type TraceKind } from './find-traces';

/** Stands where something of a person was left out. */
const LEFT_OUT = '‹…›';

export interface LeftOut {
  share: Share;
  /** What was left out, each once, as it stood there. */
  traces: { kind: TraceKind; text: string }[];
}

/** A share without what its quotes and sentences may say of a person. */
export function leaveOutTraces(share: Share, ownHosts: readonly string[]): LeftOut {
  const found = new Map<string, TraceKind>();
  const quote = (of: Quote): Quote => {
    const traces = findTraces(of.text, ownHosts);
    for (const { kind, start, end } of traces) found.set(of.text.slice(start, end), kind);
    const bare = replaceInQuote(
      of,
      traces.map(({ start, end }) => ({ start, end, text: LEFT_OUT })),
    );
    return of.heading === undefined ? bare : { ...bare, heading: line(of.heading) };
  };
  const line = (text: string): string => quote({ text, marks: [] }).text;
  const bare: Share = {
    ...share,
    document: line(share.document),
    headline: line(share.headline),
    points: share.points.map(({ before, after, ...point }) => ({
      ...{ ...point, headline: line(point.headline) },
      ...(before ? { before: quote(before) } : {}),
      ...(after ? { after: quote(after) } : {}),
    })),
    evidence: share.evidence.map(line),
  };
  return { share: bare, traces: [...found].map(([text, kind]) => ({ kind, text })) };
}
