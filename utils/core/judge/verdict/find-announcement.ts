import type { Time } from '../../model/hash';
import type { ChangedClauses, WordedClause } from '../findings/changed-clauses';
import { readDays } from './read-days';

/** A new sentence of the document that says that the terms are going to change, and when. */
export interface Announcement {
  quote: string;
  effectiveAt?: Time;
}

const TERMS =
  /(?<!\p{L})(?:terms|polic(?:y|ies)|notice|guidelines|agreement|privacy statement|standards|changes|nutzungsbedingungen|richtlinien?|datenschutzerklärung|agb|bedingungen|änderungen)(?!\p{L})/iu;
const WILL_CHANGE =
  /\b(?:will (?:be )?(?:updat\w*|chang\w*|mov\w*|revis\w*|replac\w*|(?:take|go into|come into) (?:effect|force)|become effective|effective)|(?:becomes?|is|are) effective|(?:takes?|goes?|go|comes?) (?:into )?(?:effect|force)|appl(?:y|ies) from|(?:are|is|'re|’re) (?:updating|changing|revising)|effective (?:as of|on|from)|tr(?:eten|itt) (?:am|ab|zum)?[^.]{0,30} in kraft|gelten? ab|werden? [^.]{0,40}(?:geändert|aktualisiert|angepasst))\b/i;
// We may change them some day: a rule in the terms, not news about them.
const SOME_DAY =
  /\b(?:may|might|from time to time|periodically|if we|when we|whenever|unless|any (?:changes?|updates?|modifications?|amendments?)|können|falls|wenn)\b/i;
const LONGEST = 320;
const DAY = 86_400_000;

function read({ clause }: WordedClause, at: Time): Announcement | undefined {
  const { text } = clause;
  if (
    text.length > LONGEST ||
    !TERMS.test(text) ||
    !WILL_CHANGE.test(text) ||
    SOME_DAY.test(text.replace(/\bmay\s+\d|\d\.?\s+may\b/gi, ''))
  )
    return undefined;
  const days = readDays(text);
  const future = days.filter((day) => day > at + DAY);
  if (future.length > 0) return { quote: text, effectiveAt: Math.min(...future) };
  return days.length === 0 && /\bwill\b|\bwerden?\b/i.test(text) ? { quote: text } : undefined;
}

/** Where the notes that reading the page found are not enough: the new sentences themselves. `at` is when they were first seen. */
export function findAnnouncement({ added }: ChangedClauses, at: Time): Announcement | undefined {
  const found = added.flatMap((clause) => read(clause, at) ?? []);
  return found.find(({ effectiveAt }) => effectiveAt !== undefined) ?? found[0];
}
