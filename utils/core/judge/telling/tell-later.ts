import type { Time } from '../../model/hash';
import type { Sentence } from '../../model/sentence';
import type { VerdictGrounds } from '../verdict/decide-verdict';

/** The new text does not hold yet: what it says is to be told as what will be. */
export const isToCome = ({ verdict, effectiveAt }: VerdictGrounds, at: Time): boolean =>
  verdict === 'pending' || (verdict === 'announced' && effectiveAt !== undefined && effectiveAt > at);

// What is said of the change itself is true already.
const TIMELESS = /^(?:judge\.plain|judge\.unilateral-change\.promise)/;

/** `judge.fees.worse` → `later.judge.fees.worse`: the same sentence as of something to come. */
export const tellLater = (sentence: Sentence): Sentence =>
  TIMELESS.test(sentence.id) ? sentence : { ...sentence, id: `later.${sentence.id}` };
