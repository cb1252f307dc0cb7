import type { TermsType } from '../../model/terms-type';
import { foldName, NAMES, padName, WHOLE_NAMES } from './terms-names';

/** The longest name of a kind of terms in the title or heading of a document; the first of two of a length. */
export function findTypeInTitle(title: string): TermsType | undefined {
  const folded = foldName(title);
  if (folded === '') return undefined;
  for (const part of [folded, ...folded.split(/\s*[|:·•–—»]\s*|\s+-\s+/)]) {
    const type = WHOLE_NAMES.get(part);
    if (type) return type;
  }
  const padded = padName(folded);
  return NAMES.find(({ phrase }) => padded.includes(phrase))?.type;
}
