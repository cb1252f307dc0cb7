import type { Direction, Finding, Quote } from '../../model/judgement';
import type { TermsType } from '../../model/terms-type';
import { PRINCIPLE_OF } from '../../model/topic';
import { weighRewording } from '../substance/weigh-rewording';
import { logsChange, notesChange, weighSentence } from '../substance/weigh-sentence';
import type { ChangedClauses, WordedClause } from './changed-clauses';

/** In rules of conduct every rule says what is taken down, whatever its words. */
const isOfConduct = (termsType: TermsType): boolean =>
  termsType.startsWith('Community Guidelines') ||
  termsType === 'Acceptable Use Policy' ||
  termsType === 'Restricted Use Policy';
const ENOUGH_WEIGHT = 3;

const quoteOf = (worded: WordedClause | undefined): Quote | undefined =>
  worded && { text: worded.clause.text, heading: worded.clause.heading, marks: [] };

const ALLOWS =
  /\b(?:(?:may|might|can|will|is|are|be|now) (?:sometimes )?(?:be )?(?:allowed|permitted)|(?:may|might|can|will|do|now) (?:sometimes )?(?:allow|permit)|mak(?:e|ing) (?:an )?(?:exceptions?|allowances?)|leave up|no longer (?:prohibit\w*|remove|forbid\w*))\b/i;
const FORBIDS =
  /\b(?:not (?:be )?(?:allowed|permitted|tolerate\w*|acceptable)|not (?:allow|permit)|prohibit\w*|forbid\w*|do not|don['’]t|(?:must|may|can|should)(?:n['’]t| ?not)(?! be\b)|never|banned?|against (?:our|these|the) (?:rules|guidelines|policies)|we (?:will )?(?:also )?(?:remove|delete|take down))\b/i;

interface RuleChange {
  before?: WordedClause;
  after?: WordedClause;
  weight: number;
}

const isFor = (pattern: RegExp, worded: WordedClause): boolean => pattern.test(worded.clause.text);

/** A rule that came or went as a whole, by whether it lets or forbids; of one that was reworded nothing is said. */
function directionOf({ before, after }: RuleChange): Direction {
  const worded = after ?? before;
  if (!worded || (before && after)) return 'neutral';
  const forbids = isFor(FORBIDS, worded);
  if (forbids === isFor(ALLOWS, worded)) return 'neutral';
  return forbids === (after !== undefined) ? 'worse' : 'better';
}

const tellsOfChange = ({ before, after }: RuleChange): boolean => {
  const text = (after ?? before)?.clause.text ?? '';
  return logsChange(text) || notesChange(text);
};

/** A frame says what the clause is about, and its own finding tells of it: it is no rule of conduct. */
const isToldByFrames = ({ before, after }: RuleChange): boolean =>
  (after ?? before)?.clause.matches.some(
    ({ certainty, topic }) => certainty === 'stated' && topic !== 'content-removal',
  ) ?? false;

/** The one direction of all rules that have any. */
function directionOfAll(changes: readonly RuleChange[]): Direction {
  const directions = new Set(changes.map(directionOf).filter((one) => one !== 'neutral'));
  return directions.size === 1 ? ([...directions][0] ?? 'neutral') : 'neutral';
}

/** The rule that changed most, where no frame says more: a possible change of what may be removed. */
export function findRuleChange(
  changed: ChangedClauses,
  termsType: TermsType,
  serviceName: string,
): Finding | undefined {
  if (!isOfConduct(termsType)) return undefined;
  const { removed, added, partnerOf } = changed;
  const weighed: RuleChange[] = [
    ...added.map((after) => {
      const before = partnerOf.get(after);
      return { before, after, weight: before ? weighRewording(before, after) : weighSentence(after) };
    }),
    ...removed
      .filter((before) => !partnerOf.has(before))
      .map((before) => ({ before, after: undefined, weight: weighSentence(before) })),
  ].sort((a, b) => b.weight - a.weight);
  const heavy = weighed.filter((one) => one.weight >= ENOUGH_WEIGHT && !tellsOfChange(one) && !isToldByFrames(one));
  const direction = directionOfAll(heavy);
  const most = heavy.find((one) => directionOf(one) === direction) ?? heavy[0];
  if (!most) return undefined;
  const { before, after } = most;
  return {
    topic: 'content-removal',
    principle: PRINCIPLE_OF['content-removal'],
    direction,
    change: before && after ? 'altered' : after ? 'added' : 'removed',
    certainty: 'possible',
    severity: 1,
    headline: { id: `judge.content-removal.${direction}`, values: { service: serviceName } },
    before: quoteOf(before),
    after: quoteOf(after),
  };
}
