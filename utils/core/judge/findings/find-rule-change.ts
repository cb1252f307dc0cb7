import type { Finding, Quote } from '../../model/judgement';
import type { TermsType } from '../../model/terms-type';
import { PRINCIPLE_OF } from '../../model/topic';
import { weighRewording } from '../substance/weigh-rewording';
import { weighSentence } from '../substance/weigh-sentence';
import type { ChangedClauses, WordedClause } from './changed-clauses';

/** In rules of conduct every rule says what is taken down, whatever its words. */
const isOfConduct = (termsType: TermsType): boolean =>
  termsType.startsWith('Community Guidelines') ||
  termsType === 'Acceptable Use Policy' ||
  termsType === 'Restricted Use Policy';
const ENOUGH_WEIGHT = 3;

const quoteOf = (worded: WordedClause | undefined): Quote | undefined =>
  worded && { text: worded.clause.text, heading: worded.clause.heading, marks: [] };

/** The rule that changed most, where no frame says more: a possible change of what may be removed, for neither side. */
export function findRuleChange(
  changed: ChangedClauses,
  termsType: TermsType,
  serviceName: string,
): Finding | undefined {
  if (!isOfConduct(termsType)) return undefined;
  const { removed, added, partnerOf } = changed;
  const weighed = [
    ...added.map((after) => {
      const before = partnerOf.get(after);
      return { before, after, weight: before ? weighRewording(before, after) : weighSentence(after) };
    }),
    ...removed
      .filter((before) => !partnerOf.has(before))
      .map((before) => ({ before, after: undefined, weight: weighSentence(before) })),
  ].sort((a, b) => b.weight - a.weight);
  const most = weighed[0];
  if (!most || most.weight < ENOUGH_WEIGHT) return undefined;
  const { before, after } = most;
  return {
    topic: 'content-removal',
    principle: PRINCIPLE_OF['content-removal'],
    direction: 'neutral',
    change: before && after ? 'altered' : after ? 'added' : 'removed',
    certainty: 'possible',
    severity: 1,
    headline: { id: 'judge.content-removal.neutral', values: { service: serviceName } },
    before: quoteOf(before),
    after: quoteOf(after),
  };
}
