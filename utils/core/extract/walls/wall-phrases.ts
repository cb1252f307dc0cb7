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
const WORDS = /\p{L}+/gu;

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

interface Phrase {
  phrase: string;
  /** Its place among the walls. */
  wall: number;
}

interface Known {
  walls: readonly Said[];
  /** By its longest word; of scripts without spaces by its first sign. */
  byKey: ReadonlyMap<string, Phrase[]>;
}

const keyOf = (phrase: string): string =>
  UNSPACED.exec(phrase)?.[0] ??
  (phrase.match(WORDS) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

function listKnown(): Known {
  const walls: Said[] = [];
  const byKey = new Map<string, Phrase[]>();
  for (const weight of ['sure', 'perhaps'] as const) {
    for (const [reason, phrases] of Object.entries(lexicon.phrases)) {
      const wall = walls.push({ reason: reason as Refusal, weight }) - 1;
      for (const phrase of phrases[weight]) {
        const alike = byKey.get(keyOf(phrase)) ?? [];
        alike.push({ phrase, wall });
        byKey.set(keyOf(phrase), alike);
      }
    }
  }
  return { walls, byKey };
}

let known: Known | undefined;

/** What a text says of a wall; what is surest first. Each phrase is looked for only where its longest word stands. */
export function findSaid(text: string, reasons?: readonly Refusal[]): Said | undefined {
  known ??= listKnown();
  const { walls, byKey } = known;
  const folded = foldPhrase(text);
  const keys = new Set(['', ...(folded.match(WORDS) ?? []), ...(UNSPACED.test(folded) ? folded : '')]);
  const allows = (wall: number): boolean => reasons === undefined || reasons.includes((walls[wall] as Said).reason);
  let first = walls.length;
  for (const key of keys)
    for (const { phrase, wall } of byKey.get(key) ?? [])
      if (wall < first && allows(wall) && holdsPhrase(folded, phrase)) first = wall;
  return walls[first];
}

const LONGEST_BUTTONS = 80;

/** A line of buttons, one of which accepts: `Reject all Accept all`; never a sentence. */
export function asksToAccept(line: string): boolean {
  if (line.length > LONGEST_BUTTONS || /[.!?。]/.test(line)) return false;
  const folded = foldPhrase(line).trim();
  return lexicon.accept.some((word) => (folded.startsWith(word) || folded.endsWith(word)) && holdsPhrase(folded, word));
}
