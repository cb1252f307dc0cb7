import { findPersonalOf } from '../../settings/redact/find-personal';

export const TRACE_KINDS = ['mail', 'handle', 'number', 'masked', 'address'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/** A place in a text, in code units, that may say who somebody is or how to reach them. */
export interface Trace {
  kind: TraceKind;
  start: number;
  end: number;
}

/** What texts of terms hold that may be somebody's: the service's own addresses, days, years and amounts are nobody's. */
export function findTraces(text: string, ownHosts: readonly string[]): Trace[] {
  const found: Trace[] = [];
  for (const kind of TRACE_KINDS)
    for (const [start, stop] of findPersonalOf(kind, text)) {
      const words = text.slice(start, stop).replace(/[\s.,:-]+$/u, '');
      const end = start + words.length;
      const isOurs = kind === 'mail' ? isOfHost(words, ownHosts) : kind === 'number' && isNobodys(words);
      const isKnown = found.some((one) => start < one.end && one.start < end);
      if (!isOurs && !isKnown) found.push({ kind, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `privacy@mail.pond.example` of `pond.example` */
function isOfHost(mail: string, ownHosts: readonly string[]): boolean {
  const host = mail.replace(/^.*(?:@|\(at\)|\[at\])\s?/su, '').toLowerCase();
  return ownHosts.some((own) => host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`));
}

const DAY = /^\p{Nd}{1,4}\s?[./-]\s?\p{Nd}{1,2}\s?[./-]\s?\p{Nd}{1,4}$/u;
const YEARS = /^(?:1[89]|20)\p{Nd}{2}\s?[-–/]\s?(?:(?:1[89]|20)\p{Nd}{2}|\p{Nd}{2})$/u;
/** `2016/679`, as laws are counted. */
const LAW = /^(?:1[89]|20)\p{Nd}{2}\/\p{Nd}{1,4}$|^\p{Nd}{1,4}\/(?:1[89]|20)\p{Nd}{2}$/u;
const AMOUNT = /^\p{Nd}{1,3}(?:[.\s·]\p{Nd}{3})+$/u;

const isNobodys = (number: string): boolean => [DAY, YEARS, LAW, AMOUNT].some((form) => form.test(number));
