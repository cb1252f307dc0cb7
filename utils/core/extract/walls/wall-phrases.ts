import lexicon from '../../../../assets/lexicons/wall-phrases.json';
import type { Refusal } from '../../model/document';
import { UNSPACED } from '../../text/dense-scripts';
import { findPhrase } from '../find-phrase';

/** How much a phrase says: documents hardly ever say the sure ones. */
export type Weight = 'sure' | 'perhaps';

export interface Said {
  reason: Refusal;
  weight: Weight;
}

const WORDS = /\p{L}+/gu;

const foldPhrase = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');

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

/**
 * What a text says of a wall; what is surest first. Each phrase is looked for only where its longest word stands: one
 * expression for all of them takes seconds to compile.
 */
export function findSaid(text: string, reasons?: readonly Refusal[]): Said | undefined {
  known ??= listKnown();
  const { walls, byKey } = known;
  const folded = foldPhrase(text);
  const keys = new Set(['', ...(folded.match(WORDS) ?? []), ...(UNSPACED.test(folded) ? folded : '')]);
  const allows = (wall: number): boolean => reasons === undefined || reasons.includes((walls[wall] as Said).reason);
  let first = walls.length;
  for (const key of keys)
    for (const { phrase, wall } of byKey.get(key) ?? [])
      if (wall < first && allows(wall) && findPhrase(folded, phrase) >= 0) first = wall;
  return walls[first];
}

const LONGEST_BUTTONS = 80;

/** A line of buttons, one of which accepts: `Reject all Accept all`; never a sentence. */
export function asksToAccept(line: string): boolean {
  if (line.length > LONGEST_BUTTONS || /[.!?。]/.test(line)) return false;
  const folded = foldPhrase(line).trim();
  return lexicon.accept.some(
    (word) => (folded.startsWith(word) || folded.endsWith(word)) && findPhrase(folded, word) >= 0,
  );
}
