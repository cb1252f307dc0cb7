/** As texts are searched: without case, accents and signs that show nothing. */
export interface FoundWord {
  word: string;
  /** Where it stands in the text as given. */
  start: number;
  end: number;
}

// Scripts that put no spaces between words are searched sign by sign.
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSEEN = '\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
// Made when they are needed: the worker's every start would pay for it.
let token: RegExp | undefined;
const tokenOf = (): RegExp => {
  token ??= new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}${UNSEEN}])+`, 'gu');
  return token;
};
/** Nothing but plain letters and marks that stand between words. */
const PLAIN = /^[ -~\t\n\u00a0\u00a7\u00a9\u00ab\u00ae\u00b7\u00bb\u2010-\u2027\u2030-\u205e]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
/** Marks of Latin, Greek, Cyrillic, Hebrew and Arabic, which people leave out when they type. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
const HIDDEN = /\u034f|[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g;
/** Letters that no normal form parts. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
  ς: 'σ',
  ـ: '',
};
const LETTER = /[ßæœøđðħıłþςـ]/g;
/** Longer ones are no words that anybody types. */
const LONGEST = 40;

/** All words of a text, in order. */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return (lower.match(PLAIN_WORD) ?? []).map(cut);
  return (text.match(tokenOf()) ?? []).map(foldWord).filter(Boolean);
}

/** The same with their places. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: raw, index } of text.matchAll(tokenOf())) {
    const word = foldWord(raw);
    if (word !== '') found.push({ word, start: index, end: index + raw.length });
  }
  return found;
}

const folded = new Map<string, string>();

function foldWord(raw: string): string {
  if (raw.length > 2 * LONGEST) return cut(fold(raw.slice(0, 2 * LONGEST)));
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const word = cut(fold(raw));
  if (folded.size > 20_000) folded.clear();
  folded.set(raw, word);
  return word;
}

const fold = (raw: string): string =>
  raw
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(HIDDEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);

const cut = (word: string): string => (word.length > LONGEST ? Array.from(word).slice(0, LONGEST).join('') : word);
