import type { TermsType } from '../../model/terms-type';
import { findRulesOn, findTopic, findTopicAmong } from './find-topic';
import { foldName, listWholeNames, namesIn, namesOther, padName, TITLE_SEPARATOR } from './terms-names';

interface Place {
  type: TermsType;
  start: number;
  end: number;
}

/** Every other kind is said in more words: `commercial terms of service`. */
const GENERAL: readonly TermsType[] = ['Terms of Service', 'Privacy Policy', 'Community Guidelines'];

/** Terms of service for some of those who use it: `terms of service for developers`. */
const FOR_SOME: readonly TermsType[] = [
  'Developer Terms',
  'Commercial Terms',
  'Marketplace Sellers Conditions',
  'Marketplace Buyers Conditions',
];

/** The names in a padded text, without those inside longer ones. */
function listPlaces(padded: string): Place[] {
  const places: Place[] = [];
  for (const { type, phrase } of namesIn(padded)) {
    const start = padded.indexOf(phrase);
    const end = start + phrase.length;
    if (!places.some((place) => place.start <= start && end <= place.end)) places.push({ type, start, end });
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The first of several, or a special one that shares words with it. */
function chooseName(places: readonly Place[]): TermsType | undefined {
  const [first] = places;
  if (!first || !GENERAL.includes(first.type)) return first?.type;
  const special = places.find(({ type, start }) => !GENERAL.includes(type) && start < first.end - 1);
  return (special ?? first).type;
}

/** The kind of terms that a heading names. */
export function findNamedType(heading: string): TermsType | undefined {
  const folded = foldName(heading);
  const padded = padName(folded);
  if (folded === '' || namesOther(padded)) return undefined;
  for (const part of [folded, ...folded.split(/\s*[|:·•–—»]\s*|\s+-\s+/)]) {
    const type = listWholeNames().get(part);
    if (type) return type;
  }
  const named = chooseName(listPlaces(padded));
  if (named === 'Community Guidelines') return findTopic(folded, true) ?? named;
  return named === 'Terms of Service' ? (findTopicAmong(padded, FOR_SOME) ?? named) : named;
}

/** The kind of terms that the title of a document names, or says what it is about. */
export const findTypeInTitle = (title: string): TermsType | undefined =>
  findNamedType(title) ?? findRulesOn(title.split(TITLE_SEPARATOR)[0] ?? title);
