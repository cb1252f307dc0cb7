import directions from '../../../../../assets/settings/directions.json';
import { normaliseText } from '../../../text/normalise-text';

// Longer than any label: what follows tells nothing more, and a hostile page may send a book.
const LONGEST = 400;

const BADGES = new Set(directions.badges);
const EDGES = /^[\s.:;,!?…*·•"'-]+|[\s.:;,!?…*·•"'-]+$/gu;
const LAST_WORDS = /^(.*\S)[\s:·(-]+(\S+(?: \S+)?)\)?$/u;

/** For looking a label up: lower case, straight quotes, without badges and closing stops. */
export function foldLabel(label: string): string {
  let folded = normaliseText(label.slice(0, LONGEST)).toLowerCase().replace(EDGES, '');
  for (let badge = LAST_WORDS.exec(folded); badge && BADGES.has(badge[2] ?? ''); badge = LAST_WORDS.exec(folded)) {
    folded = (badge[1] ?? '').replace(EDGES, '');
  }
  return folded;
}
