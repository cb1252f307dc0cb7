import lexicon from '../../../../assets/lexicons/wall-phrases.json';
import type { Refusal } from '../../model/document';

/** How much a phrase says: documents hardly ever say the sure ones. */
export type Weight = 'sure' | 'perhaps';

export interface Said {
  reason: Refusal;
  weight: Weight;
}

/** No spaces between words: a phrase may stand anywhere. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTER = /\p{L}/u;

export const foldPhrase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');

const isLetter = (char: string): boolean => char !== '' && LETTER.test(char);

/** As words: `entrar` is not in `central`. One expression for all phrases takes seconds to compile. */
function holdsPhrase(folded: string, phrase: string): boolean {
  if (UNSPACED.test(phrase)) return folded.includes(phrase);
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const runsOn = isLetter(phrase.charAt(phrase.length - 1)) && isLetter(folded.charAt(end));
    if (!runsOn && !(at > 0 && isLetter(phrase.charAt(0)) && isLetter(folded.charAt(at - 1)))) return true;
  }
  return false;
}

interface Wall extends Said {
  phrases: readonly string[];
}

const WALLS: readonly Wall[] = (['sure', 'perhaps'] as const).flatMap((weight) =>
  Object.entries(lexicon.phrases).map(([reason, phrases]) => ({
    reason: reason as Refusal,
    weight,
    phrases: phrases[weight],
  })),
);

/** What a text says of a wall; what is surest first. */
export function findSaid(text: string, reasons?: readonly Refusal[]): Said | undefined {
  const folded = foldPhrase(text);
  return WALLS.find(
    ({ reason, phrases }) =>
      (reasons === undefined || reasons.includes(reason)) && phrases.some((phrase) => holdsPhrase(folded, phrase)),
  );
}

const LONGEST_BUTTONS = 80;

/** A line of buttons, one of which accepts: `Reject all Accept all`; never a sentence. */
export function asksToAccept(line: string): boolean {
  if (line.length > LONGEST_BUTTONS || /[.!?。]/.test(line)) return false;
  const folded = foldPhrase(line).trim();
  return lexicon.accept.some((word) => (folded.startsWith(word) || folded.endsWith(word)) && holdsPhrase(folded, word));
}
