import { UNSPACED } from '../../text/dense-scripts';
import { escapePattern } from '../../text/escape-pattern';

const HAS_ARABIC = /[\u0600-\u06ff]/;
const ARABIC_MARKS = /[\u064b-\u0652\u0640]/g;
/** Letters that Arabic and Persian writers use for one another, and the one that stands for each. */
const ALIKE: [RegExp, string][] = [
  [/[أإآ]/g, 'ا'],
  [/[ىیئ]/g, 'ي'],
  [/ک/g, 'ك'],
  [/ة/g, 'ه'],
];

/** Scripts that part no words by spaces. */
export const isDenseText = (text: string): boolean => UNSPACED.test(text);

const foldLetters = (text: string): string =>
  HAS_ARABIC.test(text) ? ALIKE.reduce((folded, [letters, one]) => folded.replace(letters, one), text) : text;

/** Lower case and one spelling for what is written in several, letter for letter. */
export function foldForPhrases(text: string): string {
  const lower = text.replace(/İ/g, 'i').toLowerCase();
  return foldLetters(lower.length === text.length ? lower : text);
}

/** A folded text without the marks that Arabic may leave out, and where each of its letters stood. */
export function withoutMarks(folded: string): { text: string; placeOf: (at: number) => number } {
  if (folded.search(ARABIC_MARKS) < 0) return { text: folded, placeOf: (at) => at };
  const places: number[] = [];
  let text = '';
  for (const [at, letter] of [...folded].entries()) {
    if (letter.replace(ARABIC_MARKS, '') === '') continue;
    places.push(at);
    text += letter;
  }
  return { text, placeOf: (at) => places[at] ?? folded.length };
}

const patternOf = (phrase: string): string =>
  [...foldLetters(phrase.replace(ARABIC_MARKS, ''))]
    .map((letter) => {
      if (/\s/.test(letter)) return '\\s+';
      if (letter === '…') return '[^.!?。！？]{1,90}?';
      if (letter === "'") return "['’‘]";
      if (letter === '\u200c') return '[\\u200c\\s]?';
      return escapePattern(letter);
    })
    .join('');

/**
 * Any of the phrases, longest first, whole words only where words are parted by spaces; `…` in a phrase stands for
 * other words between. Matches nothing where there are none. For folded texts without marks.
 */
export function anyPhrase(phrases: readonly string[], flags: string): RegExp {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  const dense = sorted.filter(isDenseText).map(patternOf);
  const spaced = sorted.filter((phrase) => !isDenseText(phrase)).map(patternOf);
  // Hebrew and Arabic write short words as one with the next.
  const start = '(?<![\\p{L}\\p{M}\\p{N}])(?:[ובהלשפכ](?=[\\u0590-\\u06ff]))?';
  const whole = spaced.length > 0 ? [`${start}(?:${spaced.join('|')})(?![\\p{L}\\p{M}])`] : [];
  return new RegExp([...dense, ...whole].join('|') || '(?!)', flags);
}
