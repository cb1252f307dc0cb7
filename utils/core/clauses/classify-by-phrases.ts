import type { Match } from '../model/clause';
import { foldText } from './fold-text';
import { framesOf } from './frames-of';
import { matchFrame } from './match-frame';
import type { Place } from './place';
import { saysNothing } from './pre-filter';

// Longer "sentences" are tables or lists run together; what matters stands early, and time stays bounded.
const MOST_CHARACTERS = 2400;

// A list of what people must not do says nothing of what the service does.
const FORBIDS =
  /\b(?:you|users?|members?|customers?|nobody|no one)(?: (?:also|further|hereby|must|will|shall|may|and your \w+))* (?:may not|must not|will not|shall not|should not|agree not|agree that you will not|cannot|can't|can not|are not|don't|do not|not to|never|not)\b|\b(?:not (?:be )?(?:permitted|allowed)|prohibit(?:ed|s)?|forbidden|refrain)\b[^.]{0,240}:?\s*$|^(?:don't|do not)\b|\b(?:du darfst|sie dürfen|nutzer dürfen)\b[^.]{0,60}\b(?:nicht|kein)/;

const GERUND = /^["'(]{0,2}[a-z]+ing\b/;
const FORBIDDEN = /prohibit|not allowed|must not|may not|restrict|forbidden|misuse|acceptable use/;

// Set in capitals within the text, without an end: a heading in all but name.
const isTitle = (text: string): boolean => text.length <= 90 && text === text.toUpperCase() && !/[.!;,]\s*$/.test(text);

/** By frames of regular expressions, for the topics that no pack has yet. */
export function classifyByPhrases(place: Place, packed: ReadonlySet<string>): Match[] {
  const text = foldText(place.text.slice(0, MOST_CHARACTERS));
  if (saysNothing(text) || isTitle(place.text)) return [];
  const folded = {
    text,
    heading: place.heading ? foldText(place.heading) : '',
    leadIn: place.leadIn ? foldText(place.leadIn.slice(0, MOST_CHARACTERS)) : '',
  };
  if (FORBIDS.test(folded.leadIn) || (GERUND.test(text) && FORBIDDEN.test(folded.heading))) return [];
  const around = `${folded.leadIn} ${text}`;
  const matches: Match[] = [];
  for (const { gate, frames } of framesOf(place.lang)) {
    if (frames.every(({ topic }) => packed.has(topic))) continue;
    if (!gate.test(around) && !gate.test(folded.heading)) continue;
    for (const frame of frames) {
      const match = matchFrame(frame, folded);
      if (match) matches.push(match);
    }
  }
  return matches.sort((a, b) => b.score - a.score);
}
