import { normaliseText } from '../../../text/normalise-text';
import { type LabelWord, splitLabel } from './split-label';

/** `[start, end)` in a folded label. */
export interface Place {
  start: number;
  end: number;
}

/** A word of a phrase: whole, only begun (`*`), or a gap (`~`). */
type PhraseWord = { text: string; isBegun: boolean } | 'gap';

interface Phrase {
  words: PhraseWord[];
  /** Only where the label begins (`^`). */
  isFirst: boolean;
}

/** Phrases, ready to be looked for: by their first word, those begun by each length, and those of scripts without spaces. */
export interface Phrases {
  whole: ReadonlyMap<string, Phrase[]>;
  begun: ReadonlyMap<string, Phrase[]>;
  lengths: readonly number[];
  inside: readonly string[];
}

const WIDEST_GAP = 5;

// Scripts whose words stand without spaces, or carry their article and preposition in front.
const UNSPACED = /[\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const PIECE = /~|[\p{L}\p{N}\p{M}]+\*?/gu;

function parsePhrase(phrase: string): Phrase {
  const pieces = normaliseText(phrase).toLowerCase().match(PIECE) ?? [];
  const words = pieces.map(
    (piece): PhraseWord => (piece === '~' ? 'gap' : { text: piece.replace('*', ''), isBegun: piece.endsWith('*') }),
  );
  return { words, isFirst: phrase.startsWith('^') };
}

export function compilePhrases(phrases: readonly string[]): Phrases {
  const [whole, begun] = [new Map<string, Phrase[]>(), new Map<string, Phrase[]>()];
  for (const phrase of phrases.filter((text) => !UNSPACED.test(text)).map(parsePhrase)) {
    const first = phrase.words[0];
    if (first === undefined || first === 'gap') continue;
    const map = first.isBegun ? begun : whole;
    map.set(first.text, [...(map.get(first.text) ?? []), phrase]);
  }
  const lengths = [...new Set([...begun.keys()].map(({ length }) => length))];
  const inside = phrases.filter((text) => UNSPACED.test(text)).map((text) => normaliseText(text).toLowerCase());
  return { whole, begun, lengths, inside };
}

const isWord = (word: LabelWord | undefined, wanted: PhraseWord): boolean =>
  word !== undefined &&
  wanted !== 'gap' &&
  (wanted.isBegun ? word.text.startsWith(wanted.text) : word.text === wanted.text);

/** Where the words from `at` on of a phrase end in the label, from its word `from` on. */
function endOf(
  words: readonly LabelWord[],
  wanted: readonly PhraseWord[],
  [from, at]: [number, number],
): number | undefined {
  const next = wanted[at];
  if (next === undefined) return words[from - 1]?.end;
  if (next !== 'gap') return isWord(words[from], next) ? endOf(words, wanted, [from + 1, at + 1]) : undefined;
  for (let skipped = 0; skipped <= WIDEST_GAP && from + skipped < words.length; skipped++) {
    const end = endOf(words, wanted, [from + skipped, at + 1]);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where the phrases stand, from the left; they may overlap. */
export function findPhrases(phrases: Phrases, text: string): Place[] {
  const words = splitLabel(text);
  const places = words.flatMap(({ text: word, start }, i) => {
    const begun = phrases.lengths.flatMap((length) => phrases.begun.get(word.slice(0, length)) ?? []);
    const candidates = [...(phrases.whole.get(word) ?? []), ...begun];
    return candidates.flatMap((phrase) => {
      const end = phrase.isFirst && i > 0 ? undefined : endOf(words, phrase.words, [i, 0]);
      return end === undefined ? [] : [{ start, end }];
    });
  });
  return [...places, ...findInside(phrases.inside, text)].sort((a, b) => a.start - b.start);
}

const findInside = (wanted: readonly string[], text: string): Place[] =>
  UNSPACED.test(text)
    ? wanted.flatMap((part) => {
        const start = text.indexOf(part);
        return start < 0 ? [] : [{ start, end: start + part.length }];
      })
    : [];

export const hasPhrase = (phrases: Phrases, text: string): boolean => findPhrases(phrases, text).length > 0;
