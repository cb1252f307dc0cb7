import type { Time } from '../../model/hash';
import type { ChangedClauses, WordedClause } from '../findings/changed-clauses';
import { readDays } from './read-days';

const STATES_DATE =
  /\b(?:last (?:updated?|modified|revised|revision)|updated|effective|revised|revision|modified|version|stand|zuletzt (?:aktualisiert|geändert)|gültig ab|in kraft)\b/i;
const STARTS_WITH_DATE =
  /^[^\p{L}\p{N}]{0,4}(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d)/u;
const DATE_LINE = 90;
/** A date that came with the change is hardly older than the last look, or newer than this one. */
const SLACK = 45 * 86_400_000;

const statesDate = ({ clause: { text } }: WordedClause): boolean =>
  (text.length <= DATE_LINE && STATES_DATE.test(text)) || STARTS_WITH_DATE.test(text);

/** The newest day in a date line or a line of a change log that is new, for dates that stand where reading did not find them. */
export function findDateMove({ added }: ChangedClauses, before: Time, after: Time): Time | undefined {
  const days = added
    .filter(statesDate)
    .flatMap(({ clause }) => readDays(clause.text))
    .filter((day) => day >= before - SLACK && day <= after + SLACK);
  return days.length > 0 ? Math.max(...days) : undefined;
}
