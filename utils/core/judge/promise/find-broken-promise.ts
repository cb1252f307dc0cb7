import type { Time } from '../../model/hash';
import type { Finding, NoticeSeen, Verdict } from '../../model/judgement';
import { PRINCIPLE_OF } from '../../model/topic';
import type { JudgeInput } from '../judge-input';
import type { VerdictGrounds } from '../verdict/decide-verdict';
import { futureDateOf, isToCome } from '../verdict/own-dates';
import { type NoticePromise, readPromise } from './read-promise';

/** What was seen beside the two texts. */
export interface PromiseGrounds {
  grounds: VerdictGrounds;
  notices: readonly NoticeSeen[];
  findings: readonly Finding[];
}

const DAY = 86_400_000;
const TOPIC = 'unilateral-change';
const OF_NEW_TEXT: ReadonlySet<Verdict> = new Set(['silent', 'dated', 'announced', 'pending']);

/** When the new text holds, as far as was seen; unknown of one that is announced without a day. */
function holdsAt({ after }: JudgeInput, { verdict, notice, effectiveAt }: VerdictGrounds): Time | undefined {
  if (effectiveAt !== undefined) return effectiveAt;
  if (verdict === 'pending') return undefined;
  return notice && notice.at >= after.at && isToCome(notice, notice.at) ? undefined : after.at;
}

/** When anything first said that a change was coming: a notice, the text itself, or the one before it. */
function firstToldAt({ before, after }: JudgeInput, notices: readonly NoticeSeen[]): Time {
  const wasTold =
    futureDateOf(before.terms, before.at) !== undefined || before.terms.notices.some(({ kind }) => kind === 'upcoming');
  return Math.min(after.at, ...notices.map(({ at }) => at), ...(wasTold ? [before.at] : []));
}

/** Somebody watched by then, and looked again once a notice in time had to be up, before the change. */
const couldHaveSeen = ({ before, looksBetween, lastSeenAt }: JudgeInput, since: Time): boolean =>
  looksBetween > 0 && before.at <= since && (lastSeenAt ?? since) >= since;

/** The terms before the change promised notice of so many days, and none was seen that early. */
export function findBrokenPromise(
  input: JudgeInput,
  { grounds, notices, findings }: PromiseGrounds,
): Finding | undefined {
  const { before, offTopics = [] } = input;
  if (!OF_NEW_TEXT.has(grounds.verdict) || before.terms.edition === 'announced') return undefined;
  if (offTopics.includes(TOPIC)) return undefined;
  const promise = readPromise(before);
  const from = holdsAt(input, grounds);
  if (!promise || from === undefined) return undefined;
  if (promise.isOfGreatOnes && !findings.some(({ direction }) => direction === 'worse')) return undefined;
  const latest = from - (promise.days - 1) * DAY;
  if (firstToldAt(input, notices) <= latest || !couldHaveSeen(input, latest)) return undefined;
  return toFinding(promise, input);
}

function toFinding({ clause, days, mark }: NoticePromise, { serviceName: service, after }: JudgeInput): Finding {
  const { text, heading } = clause;
  const quote = { text, heading, marks: [mark] };
  const stands = after.clauses.some((one) => one.text === text);
  return {
    topic: TOPIC,
    principle: PRINCIPLE_OF[TOPIC],
    direction: 'worse',
    // The promise stands; what was done does not agree with it.
    change: 'altered',
    certainty: 'stated',
    severity: 2,
    headline: { id: 'judge.unilateral-change.promise-broken', values: { service, days } },
    before: quote,
    ...(stands ? { after: quote } : {}),
  };
}

/** Behind what is as severe: the change itself comes first. */
export function withBrokenPromise(findings: Finding[], broken: Finding | undefined): Finding[] {
  if (!broken) return findings;
  const at = findings.findIndex(({ severity }) => severity < broken.severity);
  return at < 0 ? [...findings, broken] : [...findings.slice(0, at), broken, ...findings.slice(at)];
}
