import type { Finding, Judgement, Severity, Verdict } from '../model/judgement';
import type { Sentence } from '../model/sentence';
import { isLapse, judgeLapse } from './awaited/judge-lapse';
import { headlineOfDifference, severityOfDifference, tellDifference } from './awaited/tell-difference';
import { type ChangedClauses, findChangedClauses } from './findings/changed-clauses';
import { type FactChange, findChangesOfFacts } from './findings/find-changes-of-facts';
import { type FindingContext, findFindings } from './findings/find-findings';
import { findRuleChange } from './findings/find-rule-change';
import type { JudgeInput } from './judge-input';
import { leaveOutTopics } from './leave-out-topics';
import { tellLicence } from './licence/tell-licence';
import { isMove, type MovedFact, settleMoves } from './moved/settle-moves';
import { findBrokenPromise, type PromiseGrounds, withBrokenPromise } from './promise/find-broken-promise';
import { RULES_REVISION } from './rules-revision';
import { type Weight, weighChange } from './substance/weigh-change';
import { weighRewording } from './substance/weigh-rewording';
import { topicsOf } from './telling/own-headline-of';
import { isOwn } from './telling/own-source';
import { isMostlyBack, plainHeadline } from './telling/plain-headline';
import { tellEvidence } from './telling/tell-evidence';
import { isToCome, tellLater } from './telling/tell-later';
import { decideVerdict, type VerdictGrounds } from './verdict/decide-verdict';
import { findAnnouncement } from './verdict/find-announcement';
import { findDateMove } from './verdict/find-date-move';
import { findNotices } from './verdict/find-notices';
import { leaveOutNotes } from './verdict/leave-out-notes';

const QUIET: ReadonlySet<Verdict> = new Set(['layout', 'editorial', 'took-effect']);
/** What may lead to a text that is not in force. */
const AHEAD: ReadonlySet<Verdict> = new Set(['announced', 'pending']);
const UNTOLD: ReadonlySet<Verdict> = new Set(['silent', 'dated']);
/** With less than this share of the other's length, a text is a stub of it. */
const STUB_SHARE = 0.4;

const lengthOf = (input: JudgeInput['before']): number => input.clauses.reduce((sum, { text }) => sum + text.length, 0);

function severityOf(
  { verdict, notice, awaited }: VerdictGrounds,
  weight: Weight,
  findings: readonly Finding[],
): Severity {
  if (QUIET.has(verdict)) return 0;
  if (awaited) return severityOfDifference(findings);
  if (weight.kind !== 'substance') return verdict === 'reverted' ? 0 : notice || verdict === 'pending' ? 1 : 0;
  const strongest = findings[0]?.severity ?? 1;
  // What is back was there before: worth knowing, never an alarm.
  return verdict === 'reverted' && strongest > 2 ? 2 : strongest;
}

/** Two languages, regions or experiments side by side: no clause of one is held against the other. */
const areOtherEditions = ({ before, after, outcome }: JudgeInput): boolean =>
  outcome === 'variant' ||
  (before.terms.lang !== undefined && after.terms.lang !== undefined && before.terms.lang !== after.terms.lang);

const judgeOtherEdition = (input: JudgeInput): Judgement => ({
  verdict: 'editorial',
  severity: 0,
  headline: plainHeadline(input, { verdict: 'editorial', isPlainlyTold: false }),
  findings: [],
  evidence: [{ id: 'judge.evidence.other-language' }],
  rulesRevision: RULES_REVISION,
});

/** A word or two are substance when they change what a clause says for or against the reader. */
function weighFacts(weight: Weight, changes: readonly FactChange[]): Weight {
  if (weight.kind !== 'editorial') return weight;
  const tips = ({ fact, isNewOrGone, direction, before, after }: FactChange): boolean =>
    isNewOrGone &&
    (direction !== 'neutral' || isOwn(fact.match)) &&
    (!before || !after || weighRewording(before, after) > 0);
  return changes.some(tips) ? { ...weight, kind: 'substance' } : weight;
}

interface Seen {
  changed: ChangedClauses;
  changes: readonly FactChange[];
  moved: readonly MovedFact[];
}

/** A notice that anybody could have written does not make a change one that people were told of. */
const isUntold = ({ verdict, isPlainlyTold }: VerdictGrounds): boolean =>
  UNTOLD.has(verdict) || (verdict === 'announced' && !isPlainlyTold);

function readFindings(input: JudgeInput, seen: Seen, grounds: VerdictGrounds): Finding[] {
  const { changed, changes } = seen;
  const { before, after, serviceName, termsType, ownPacks = [], offTopics = [] } = input;
  const context: FindingContext = {
    serviceName,
    isUntold: isUntold(grounds),
    isStub: lengthOf(after) < STUB_SHARE * lengthOf(before),
    wasStub: lengthOf(before) < STUB_SHARE * lengthOf(after),
    ownPacks,
    spoken: { before: topicsOf(before.clauses), after: topicsOf(after.clauses) },
  };
  const findings = tellLicence(findFindings(changes, context), { ...seen, input, context });
  if (offTopics.includes('content-removal') || findings.some(({ topic }) => topic === 'content-removal'))
    return findings;
  const rule = findRuleChange(changed, termsType, serviceName);
  return rule ? [...findings, rule] : findings;
}

/** What changed, and whether people were told of it in the time that the terms promised. */
function findAll(input: JudgeInput, seen: Seen, told: Omit<PromiseGrounds, 'findings'>): Finding[] {
  const findings = readFindings(input, seen, told.grounds);
  const { awaited } = told.grounds;
  if (awaited) return tellDifference(findings, input, awaited);
  return withBrokenPromise(findings, findBrokenPromise(input, { ...told, findings }));
}

/** How a change came, what it did and to whom; every sentence an id of `assets/locales`. */
export function judgeChange(given: JudgeInput): Judgement {
  if (isLapse(given)) return judgeLapse(given);
  if (areOtherEditions(given)) return judgeOtherEdition(given);
  const input = leaveOutTopics(given);
  const { before, after } = input;
  const all = findChangedClauses(before.clauses, after.clauses);
  const changed = leaveOutNotes(all, { before: before.terms, after: after.terms });
  const facts = findChangesOfFacts(before.clauses, after.clauses, changed);
  const { changes, moved } = settleMoves(facts, input);
  const weight = weighFacts(weighChange(before.terms, after.terms, changed), changes);
  const notices = findNotices(input, all);
  const grounds = decideVerdict(input, weight, {
    notices,
    announcement: findAnnouncement(all, after.at),
    dateMove: findDateMove(all, before.at, after.at),
  });
  const isQuiet = QUIET.has(grounds.verdict) || weight.kind !== 'substance';
  const findings = isQuiet ? [] : findAll(input, { changed, changes, moved }, { grounds, notices });
  // A pack of one's own is there to hear of its topic, whichever way it goes.
  const strongest =
    findings.find(({ direction }) => direction !== 'neutral') ?? findings.find((one) => one.own || isMove(one));
  const isTold = isMostlyBack(input) && strongest?.direction !== 'worse';
  const speak = isToCome(grounds, after.at) ? tellLater : (sentence: Sentence): Sentence => sentence;
  return {
    verdict: grounds.verdict,
    severity: severityOf(grounds, weight, findings),
    headline: grounds.awaited
      ? headlineOfDifference(input, grounds.awaited, strongest)
      : speak((isTold ? undefined : strongest?.headline) ?? plainHeadline(input, grounds)),
    ...(grounds.awaited ? { against: 'announced' } : {}),
    findings: findings.map((one) => ({ ...one, headline: speak(one.headline) })),
    evidence: tellEvidence(input, grounds),
    ...(grounds.preview && AHEAD.has(grounds.verdict) ? { preview: grounds.preview } : {}),
    rulesRevision: RULES_REVISION,
  };
}
