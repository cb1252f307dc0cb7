import type { Judgement } from '../../model/judgement';
import type { JudgeInput } from '../judge-input';
import { RULES_REVISION } from '../rules-revision';
import { futureDateOf } from '../verdict/own-dates';

/** A text that was announced, and whose day passed while the older one went on to hold. */
export const isLapse = ({ before, after, outcome }: JudgeInput): boolean =>
  outcome === 'reverted' && before.terms.edition === 'announced' && after.terms.edition !== 'announced';

/** Said once, and quietly: nothing changes for anybody, but who was told of the change wants to know. */
export function judgeLapse({ before, after, serviceName: service, termsType }: JudgeInput): Judgement {
  const day = futureDateOf(before.terms, before.at);
  const values = { service, terms: termsType.replace(/\W+/g, '_') };
  return {
    verdict: 'reverted',
    severity: 1,
    headline:
      day === undefined
        ? { id: 'judge.plain.withdrawn', values }
        : { id: 'judge.plain.withdrawn-for', values: { ...values, date: day } },
    findings: [],
    evidence: [
      { id: 'judge.evidence.announced-seen', values: { date: before.at } },
      { id: 'judge.evidence.lapsed', values: { date: after.at } },
    ],
    rulesRevision: RULES_REVISION,
  };
}
