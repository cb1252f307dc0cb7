import { type KnownMatches, readClauses } from '../clauses/read-clauses';
import type { ClauseRules } from '../clauses/rules';
import { compareTerms } from '../diff/compare-terms';
import { judgeChange } from '../judge/judge-change';
import type { JudgeInput } from '../judge/judge-input';
import type { Comparison } from '../model/comparison';
import type { Time } from '../model/hash';
import type { Judgement } from '../model/judgement';
import type { LicenceElsewhere } from '../model/licence';
import type { Terms } from '../model/terms';
import { changeOfLicence } from './change-of-licence';

/** A text and when it was first seen; a `Version` is one. */
interface DatedTerms {
  terms: Terms;
  at: Time;
}

export type VersionsToJudge = Omit<JudgeInput, 'before' | 'after' | 'former' | 'comparison' | 'licence'> & {
  before: DatedTerms;
  after: DatedTerms;
  /** What held until then, where the text before was only announced. */
  former?: DatedTerms;
  /** What their clauses are read by. */
  rules: ClauseRules;
  /** What the service's other documents say of the licence; absent where there are none. */
  elsewhere?: LicenceElsewhere;
};

/** Compared, their clauses read, judged. */
export function judgeVersions(input: VersionsToJudge): { comparison: Comparison; judgement: Judgement } {
  const { before, after, former, rules, elsewhere, ...context } = input;
  const comparison = compareTerms(before.terms, after.terms);
  const known: KnownMatches = new Map();
  const sideOf = ({ terms, at }: DatedTerms): JudgeInput['before'] => ({
    terms,
    at,
    clauses: readClauses(terms, rules, known),
  });
  const sides = { before: sideOf(before), after: sideOf(after), ...(former && { former: sideOf(former) }) };
  const licence = changeOfLicence({ before: sides.before.clauses, after: sides.after.clauses }, elsewhere);
  const judgement = judgeChange({ ...context, ...sides, comparison, licence });
  return { comparison, judgement };
}
