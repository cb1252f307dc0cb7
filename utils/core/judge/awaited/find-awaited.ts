import type { Time } from '../../model/hash';
import type { Terms } from '../../model/terms';
import { findChangedClauses } from '../findings/changed-clauses';
import type { JudgedSide, JudgeInput } from '../judge-input';
import { weighChange } from '../substance/weigh-change';
import { leaveOutNotes } from '../verdict/leave-out-notes';
import { futureDateOf, timeOf } from '../verdict/own-dates';

const DAY = 86_400_000;
/** A text that nobody saw for longer may have held, and been changed again. */
const SURE = 14 * DAY;

/** A text that was announced, and whose day has come. */
export interface Awaited {
  /** From which it was to hold. */
  day?: Time;
  /** Looks were so near to each other that it cannot have held in between for long. */
  isSure: boolean;
  /** When it was seen last. */
  lastSeenAt: Time;
}

const isAnnounced = ({ edition }: Terms): boolean => edition === 'announced';

/** The day from which a text says, of itself, that it holds, where that is still to come. */
function ownDayToCome({ dates }: Terms, at: Time): Time | undefined {
  const days = dates.filter(({ kind }) => kind === 'effective').map(({ iso }) => timeOf(iso));
  const future = days.filter((day) => day > at + DAY);
  return future.length > 0 ? Math.min(...future) : undefined;
}

/** It was up before it held: it stood beside the text in force, or gave a day of its own that was still to come. */
export const isAhead = ({ terms, at }: Pick<JudgedSide, 'terms' | 'at'>): boolean =>
  isAnnounced(terms) || ownDayToCome(terms, at) !== undefined;

/** It said something else than the text that held: no text is announced by a new date alone. */
function hasNews(former: JudgedSide, before: JudgedSide): boolean {
  const texts = { before: former.terms, after: before.terms };
  const changed = leaveOutNotes(findChangedClauses(former.clauses, before.clauses), texts);
  return weighChange(former.terms, before.terms, changed).kind === 'substance';
}

/** Whether the old text of a change is one that was announced and never seen to hold, though its day has come. */
export function findAwaited({ before, after, former, outcome, ...seen }: JudgeInput): Awaited | undefined {
  if (outcome === 'reverted' || isAnnounced(after.terms)) return undefined;
  const isEdition = isAnnounced(before.terms);
  const day = ownDayToCome(before.terms, before.at) ?? (isEdition ? futureDateOf(before.terms, before.at) : undefined);
  if (day !== undefined && day > after.at + DAY) return undefined;
  const lastSeenAt = seen.lastSeenAt ?? before.at;
  const isSure = after.at - Math.max(lastSeenAt, day ?? lastSeenAt) <= SURE;
  if (isEdition) return { day, isSure, lastSeenAt };
  // Once a look on its day has shown it, it held: what comes then is a change like any other.
  if (day === undefined || seen.lastSeenAt === undefined || lastSeenAt >= day) return undefined;
  return former && hasNews(former, before) ? { day, isSure, lastSeenAt } : undefined;
}

const FEWEST = 2;

/** A page that showed the old text below the new one: what went is its end, and the text before it had all of it. */
export function isTextBelow({ before, after, former }: JudgeInput): boolean {
  if (!former || isAnnounced(before.terms)) return false;
  const textsOf = ({ terms }: JudgedSide) => new Set(terms.blocks.map(({ text }) => text));
  const [kept, known] = [textsOf(after), textsOf(former)];
  const last = before.terms.blocks.findLastIndex(({ text }) => kept.has(text));
  const end = before.terms.blocks.slice(last + 1);
  const notes = new Set([...before.terms.dates, ...before.terms.notices].map(({ block }) => block));
  const isAllElseKept = before.terms.blocks.every(
    ({ text }, index) => index > last || kept.has(text) || notes.has(index),
  );
  return isAllElseKept && end.length >= FEWEST && end.every(({ text }) => known.has(text));
}
