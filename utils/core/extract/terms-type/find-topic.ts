import type { TermsType } from '../../model/terms-type';
import { namesOther, padName, speaksOfRules, topicsIn } from './terms-names';

/** Longer ones are sentences. */
const MOST_WORDS = 14;

/** The kinds that are parts of community guidelines, each about one thing. */
export const isPartOfRules = (type: TermsType): boolean => type.startsWith('Community Guidelines - ');

/** The longest topic in a text, of community guidelines alone where the page is known to be part of them. */
export function findTopic(text: string, isOfRules: boolean): TermsType | undefined {
  return topicsIn(padName(text)).find(({ type }) => !isOfRules || isPartOfRules(type))?.type;
}

export const findTopicAmong = (padded: string, types: readonly TermsType[]): TermsType | undefined =>
  topicsIn(padded).find(({ type }) => types.includes(type))?.type;

/** `Spam policy`, `Règles concernant le spam`: a topic beside a word for rules. Or nothing but a topic. */
export function findRulesOn(text: string): TermsType | undefined {
  const padded = padName(text);
  if (namesOther(padded) || padded.split(' ').length > MOST_WORDS) return undefined;
  if (speaksOfRules(padded)) return findTopic(text, false);
  return topicsIn(padded).find(({ type, phrase }) => phrase.trim() === padded.trim() && !isPartOfRules(type))?.type;
}
