import type { WordedClause } from '../findings/changed-clauses';
import { isDateWord, isEmpty } from './harmless-words';

const BINDS =
  /\b(?:we|you|your|our|us|may|must|will|shall|can|cannot|not|never|don't|users?|members?|creators?|people|anyone|prohibited|allowed|remove|includ\w+|du|sie|wir|ihr\w*|dein\w*|darf|dürfen|muss|müssen|kann|können|nutzer\w*)\b/i;
const POINTS =
  /^(?:see|read|visit|learn|click|for more|to learn more|find out|view|check out|go to|download|back to|return to|contact us|write to us (?:at|by)|you can (?:read|find|view|see|download|learn)|welcome|thank|mehr|siehe|weitere)\b/i;
const NOTES_CHANGE =
  /\b(?:we(?:'ve|’ve| have| are|'re|’re)? (?:recently )?(?:updat|revis|chang|amend|mak)\w*|has been (?:updated|revised)|(?:take|takes|took|taking|goes|go|come|comes|came|going) (?:into )?effect|in effect|previous version|current (?:policy|terms|version|guidelines)|archived versions?|last updated|effective (?:date|as of|until|from|on)|new (?:privacy )?(?:policy|terms)|none of (?:the|our|these) (?:\w+ )?(?:standards|rules|guidelines|terms|policies) (?:will|have)|will be effective|becomes? effective)\b/i;
const FURNITURE =
  /\b(?:sign in|sign up|log in|cookie settings|all rights reserved|©|share this|translate|this page|retrieved from|was this (?:helpful|page|article)|table of contents|opens in (?:a )?new (?:window|tab)|this form|your feedback|this answer|related articles|include personal information about)\b/i;
// What a form of the page lets its reader say.
const ANSWERS = /^[-*\s]*I (?:do(?:n['’]t| not)?|can(?:['’]t|not)?|find|found|want|need|think|am|have)\b/;
const ENOUGH_WORDS = 5;

// A line of the document's own list of what it has changed.
const LOGS =
  /^(?:\|?\s*[\p{L}\d., ]{4,24}\|\s*)?(?:added|updated|removed|clarified|renamed|moved|revised|changed|expanded|introduced) (?:a|an|the|our|new|some|several|language|section|“|"|\d|to )/iu;

/** Says that the terms change or have changed: news about the text, not a rule in it. */
export const notesChange = (text: string): boolean => text.length < 420 && NOTES_CHANGE.test(text);

/** Tells of a rule, and is none. */
export const logsChange = (text: string): boolean => LOGS.test(text);

/** How much a sentence that came or went says to a reader: 0 for links, notes about versions, page furniture and scraps. */
export function weighSentence({ clause, words }: WordedClause): number {
  const { text } = clause;
  const counted = words.filter((word) => !isEmpty(word) && !isDateWord(word));
  if (clause.matches.length > 0) return Math.max(3, counted.length);
  if (words.length < ENOUGH_WORDS || counted.length < 3) return 0;
  if (/\?\s*$/.test(text)) return 0;
  if (text.length < 160 && (POINTS.test(text.trim()) || FURNITURE.test(text) || ANSWERS.test(text))) return 0;
  if (notesChange(text)) return 0;
  return BINDS.test(text) || /[.;]\s*$/.test(text) ? counted.length : 0;
}
