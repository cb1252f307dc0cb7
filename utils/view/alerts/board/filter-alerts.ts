import type { AlertFilter } from '../../../core/model/judgement';
import type { Sentence } from '../../../core/model/sentence';
import { normaliseText } from '../../../core/text/normalise-text';
import type { AlertLine } from '../../lines/alert-lines';

/** As people type it: `Café` and `cafe` are one. */
export const foldWords = (text: string): string =>
  normaliseText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** What a reader may look for in a line, folded; each is worked out once. */
export type SeekableText = (line: AlertLine) => string;

/** The headline and the service, in the reader's language. */
export function seekIn(say: (sentence: Sentence) => string): SeekableText {
  const known = new Map<string, string>();
  return ({ id, headline, serviceName }) => {
    const text = known.get(id) ?? foldWords(`${say(headline)} ${serviceName}`);
    known.set(id, text);
    return text;
  };
}

export const isFiltering = ({ serviceId, principle, severity, words }: AlertFilter): boolean =>
  serviceId !== undefined || principle !== undefined || severity !== undefined || words.trim() !== '';

/** Those that fit in all that is asked; every word has to be there. */
export function filterAlerts(lines: readonly AlertLine[], filter: AlertFilter, textOf: SeekableText): AlertLine[] {
  const { serviceId, principle, severity = 0, words } = filter;
  const sought = foldWords(words)
    .split(' ')
    .filter((word) => word !== '');
  return lines.filter(
    (line) =>
      (serviceId === undefined || line.serviceId === serviceId) &&
      (principle === undefined || line.principle === principle) &&
      line.severity >= severity &&
      (sought.length === 0 || sought.every((word) => textOf(line).includes(word))),
  );
}
