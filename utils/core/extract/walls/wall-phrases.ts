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

const quoted = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As words: `entrar` is not in `central`. */
const asWords = (phrase: string): string => {
  if (UNSPACED.test(phrase)) return quoted(phrase);
  const before = LETTER.test(phrase.charAt(0)) ? '(?<!\\p{L})' : '';
  const after = LETTER.test(phrase.charAt(phrase.length - 1)) ? '(?!\\p{L})' : '';
  return `${before}${quoted(phrase)}${after}`;
};

/** Nothing at all is in no text. */
const anyOf = (phrases: readonly string[]): RegExp =>
  phrases.length === 0 ? /(?!)/ : new RegExp(phrases.map(asWords).join('|'), 'u');

interface Wall extends Said {
  phrases: RegExp;
}

/** Built at first use: most pages are long, and none of them needs it. */
const listWalls = (() => {
  let walls: Wall[] | undefined;
  return (): readonly Wall[] => {
    walls ??= (['sure', 'perhaps'] as const).flatMap((weight) =>
      Object.entries(lexicon.phrases).map(([reason, phrases]) => ({
        reason: reason as Refusal,
        weight,
        phrases: anyOf(phrases[weight]),
      })),
    );
    return walls;
  };
})();

/** What a text says of a wall; what is surest first. */
export function findSaid(text: string, reasons?: readonly Refusal[]): Said | undefined {
  const folded = foldPhrase(text);
  return listWalls().find(
    ({ reason, phrases }) => (reasons === undefined || reasons.includes(reason)) && phrases.test(folded),
  );
}

const LONGEST_BUTTONS = 80;
const ACCEPT = new Set(lexicon.accept);
const acceptsAtEdge = (() => {
  let edge: RegExp | undefined;
  return (folded: string): boolean => {
    edge ??= new RegExp(
      `^(?:${lexicon.accept.map(asWords).join('|')})|(?:${lexicon.accept.map(asWords).join('|')})$`,
      'u',
    );
    return edge.test(folded);
  };
})();

/** A line of buttons, one of which accepts: `Reject all Accept all`; never a sentence. */
export function asksToAccept(line: string): boolean {
  if (line.length > LONGEST_BUTTONS || /[.!?。]/.test(line)) return false;
  const folded = foldPhrase(line).trim();
  return ACCEPT.has(folded) || acceptsAtEdge(folded);
}
