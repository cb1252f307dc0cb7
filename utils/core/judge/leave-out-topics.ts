import type { Clause, Match } from '../model/clause';
import type { JudgeInput } from './judge-input';
import { isOwn } from './telling/own-source';

/** The input as if nothing were known of the topics that the user switched off. */
export function leaveOutTopics(input: JudgeInput): JudgeInput {
  const off: ReadonlySet<string> = new Set(input.offTopics);
  if (off.size === 0) return input;
  const isLeft = (match: Match): boolean => !off.has(match.topic) || isOwn(match);
  const clean = (clause: Clause): Clause =>
    clause.matches.every(isLeft) ? clause : { ...clause, matches: clause.matches.filter(isLeft) };
  const sideOf = (side: JudgeInput['before']): JudgeInput['before'] => ({ ...side, clauses: side.clauses.map(clean) });
  return { ...input, before: sideOf(input.before), after: sideOf(input.after) };
}
