import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';

const PATHS = new Map(
  Object.entries(lexicon.paths).flatMap(([type, parts]) => parts.map((part) => [part, type as TermsType] as const)),
);

/** By the parts of an address, the last first. */
export function findTypeInAddress(url: string): TermsType | undefined {
  if (!URL.canParse(url)) return undefined;
  const parts = new URL(url).pathname.toLowerCase().split('/').filter(Boolean).reverse();
  for (const part of parts) {
    const type = PATHS.get(part.replace(/\.[a-z]{2,5}$/, '').replaceAll('_', '-'));
    if (type) return type;
  }
  return undefined;
}
