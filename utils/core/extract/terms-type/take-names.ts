import type { TermsType } from '../../model/terms-type';
import { namesIn, padName } from './terms-names';

/** Every name of a kind of terms in a text, the longest first, and the folded words that are left without them. */
export function takeNames(text: string): { types: TermsType[]; rest: string } {
  let rest = padName(text);
  const types = new Set<TermsType>();
  for (const { type, phrase } of namesIn(rest)) {
    if (!rest.includes(phrase)) continue;
    rest = rest.replaceAll(phrase, ' | ');
    types.add(type);
  }
  return { types: [...types], rest: rest.replaceAll('|', ' ').replace(/\s+/g, ' ').trim() };
}
