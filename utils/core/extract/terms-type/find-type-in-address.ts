import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';
import { findTopic } from './find-topic';
import { findTypeInTitle } from './find-type-in-title';

const PATHS = new Map(
  Object.entries(lexicon.paths).flatMap(([type, parts]) => parts.map((part) => [part, type as TermsType] as const)),
);
const MOST_PARTS = 20;

const listParts = (url: string): string[] =>
  URL.canParse(url)
    ? new URL(url).pathname
        .toLowerCase()
        .split('/')
        .filter(Boolean)
        .slice(-MOST_PARTS)
        .map((part) => part.replace(/\.[a-z]{2,5}$/, '').replaceAll('_', '-'))
    : [];

/** Whether an address lies below a service's community guidelines: it is one of their parts. */
export function isBelowRules(url: string): boolean {
  return listParts(url)
    .slice(0, -1)
    .some((part) => PATHS.get(part) === 'Community Guidelines');
}

/** Whether the name of an address's host says that it is for developers. */
export function isForDevelopers(url: string): boolean {
  const [label = ''] = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  return lexicon.developerHosts.includes(label);
}

/** By the parts of an address, the last first: whole ones, then the words of the last. */
export function findTypeInAddress(url: string): TermsType | undefined {
  const parts = listParts(url).reverse();
  const [last = ''] = parts;
  const words = last.replaceAll('-', ' ');
  if (isBelowRules(url) && PATHS.get(last) !== 'Community Guidelines')
    return findTopic(words, true) ?? 'Community Guidelines';
  for (const [place, part] of parts.entries()) {
    const type = PATHS.get(part) ?? (place === 0 && part.includes('-') ? findTypeInTitle(words) : undefined);
    if (type) return type;
  }
  return undefined;
}
