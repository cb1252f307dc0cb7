import { type Contractions, foldWord } from './fold-word';
import { BREAK, END, START, type WordTable } from './word-table';

/** Words of a text by their ids, between `START` and `END`, with character offsets. Reused: filled anew each time. */
export interface Tokens {
  count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const MOST_WORDS = 1500;

export const noTokens = (most = MOST_WORDS): Tokens => ({
  count: 0,
  ids: new Int32Array(most),
  starts: new Int32Array(most),
  ends: new Int32Array(most),
});

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const STOP = 5;
const BREAKING = 6;

const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const letter = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]/u.test(letter)
    ? LETTER
    : /\p{N}/u.test(letter)
      ? DIGIT
      : /['\u2018\u2019\u201b\u2032\u00b4`\uff07]/.test(letter)
        ? APOSTROPHE
        : /[.,]/.test(letter)
          ? STOP
          : /[!?;|\u2026]/.test(letter)
            ? BREAKING
            : OTHER;
  kinds[code] = kind;
  return kind;
}

const isWordly = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** The end of the word that begins at `from`: `don't` and `1,000` are one each. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (isWordly(kind)) continue;
    const before = kindOf(text.charCodeAt(at - 1));
    const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : OTHER;
    if (kind === APOSTROPHE && before === LETTER && after === LETTER) continue;
    if (kind === STOP && before === DIGIT && after === DIGIT) continue;
    break;
  }
  return at;
}

const isLower = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
};

/** Fills `tokens` from a text; what is beyond its room is left out. */
export interface Tokeniser {
  (text: string, tokens: Tokens): void;
  forget: () => void;
}

/** A tokeniser of one language, which remembers each written word. */
export function makeTokeniser(table: WordTable, contractions: Contractions): Tokeniser {
  const known = new Map<string, number[]>();
  const idsOf = (raw: string): number[] => {
    const ids = known.get(raw) ?? foldWord(raw, contractions).map(table.idOf);
    known.set(raw, ids);
    return ids;
  };
  const tokenise = (text: string, tokens: Tokens): void => {
    let count = 0;
    const push = (id: number, start: number, end: number) => {
      tokens.ids[count] = id;
      tokens.starts[count] = start;
      tokens.ends[count] = end;
      count++;
    };
    push(START, 0, 0);
    const room = tokens.ids.length - 8;
    let isBroken = false;
    let stopAfter = -1;
    let lastLength = 0;
    for (let at = 0; at < text.length && count < room; ) {
      const kind = kindOf(text.charCodeAt(at));
      if (!isWordly(kind)) {
        if (kind === BREAKING) isBroken = true;
        // `e.g. this` goes on; `1. this` and `this. That` do not.
        if (kind === STOP && text.charAt(at) === '.' && lastLength > 1) stopAfter = at;
        at++;
        continue;
      }
      const end = endOfWord(text, at);
      if (stopAfter >= 0 && stopAfter < at - 1 && !isLower(text, at)) isBroken = true;
      if (isBroken && count > 1) push(BREAK, at, at);
      isBroken = false;
      stopAfter = -1;
      lastLength = end - at;
      for (const id of idsOf(text.slice(at, end))) push(id, at, end);
      at = end;
    }
    tokens.starts[0] = count > 1 ? (tokens.starts[1] ?? 0) : 0;
    const last = tokens.ends[count - 1] ?? 0;
    push(END, last, last);
    tokens.count = count;
  };
  return Object.assign(tokenise, { forget: () => known.clear() });
}
