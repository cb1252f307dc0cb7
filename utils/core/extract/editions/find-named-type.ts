import type { TermsType } from '../../model/terms-type';
import { findTypeInTitle } from '../terms-type/find-type-in-title';
import { foldName, NAMES, padName, WHOLE_NAMES } from '../terms-type/terms-names';

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}'&]+/u).filter(Boolean);
const keyOf = (name: string): string =>
  wordsOf(name).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Phrases by their longest word: a text that lacks it does not hold the phrase. */
const PHRASES = new Map<string, string[]>();
for (const { phrase } of NAMES) {
  const key = keyOf(phrase);
  PHRASES.set(key, [...(PHRASES.get(key) ?? []), phrase]);
}
const WHOLE_KEYS = new Set([...WHOLE_NAMES.keys()].map(keyOf));

/** Hardly any heading names terms, and a page has hundreds: most are told by their words alone. */
export function mayNameTerms(text: string): boolean {
  if (DENSE.test(text)) return true;
  const words = wordsOf(foldName(text));
  if (words.some((word) => WHOLE_KEYS.has(word))) return true;
  const padded = padName(text);
  return words.some((word) => PHRASES.get(word)?.some((phrase) => padded.includes(phrase)));
}

export const findNamedType = (text: string): TermsType | undefined =>
  mayNameTerms(text) ? findTypeInTitle(text) : undefined;
