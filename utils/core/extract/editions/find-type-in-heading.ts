import type { TermsType } from '../../model/terms-type';
import { UNSPACED } from '../../text/dense-scripts';
import { findTypeInTitle } from '../terms-type/find-type-in-title';
import { foldName, listWholeNames, namesIn, padName } from '../terms-type/terms-names';

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}'&]+/u).filter(Boolean);
const keyOf = (name: string): string =>
  wordsOf(name).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

let wholeKeys: ReadonlySet<string> | undefined;

/** Hardly any heading names terms, and a page has hundreds: most are told by their words alone. */
export function mayNameTerms(text: string): boolean {
  if (UNSPACED.test(text)) return true;
  wholeKeys ??= new Set([...listWholeNames().keys()].map(keyOf));
  return wordsOf(foldName(text)).some((word) => wholeKeys?.has(word)) || namesIn(padName(text)).length > 0;
}

/** As `findTypeInTitle`, for each of a page's headings. */
export const findTypeInHeading = (text: string): TermsType | undefined =>
  mayNameTerms(text) ? findTypeInTitle(text) : undefined;
