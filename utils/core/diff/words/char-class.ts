/** What a character is to words: 0 not yet known, else one of the constants below. */
export const GAP = 1;
export const LETTER = 2;
/** A word by itself: scripts without spaces between words, and signs that carry meaning (`€`, `%`). */
export const ALONE = 3;
/** Soft hyphens, zero-width and direction marks: part of a word, no part of its meaning. */
export const UNSEEN = 4;

const IS_ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Sc}%‰]/u;
const IS_LETTER = /[\p{L}\p{N}\p{M}]/u;
const IS_UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
// Marks, halves of Hangul, the sigma that has a form for the end of a word.
const DEPENDS = /[\p{M}\u03a3\u1100-\u11ff]/u;
const UNSEEN_MARKS = new RegExp(IS_UNSEEN, 'gu');
const NOT_ASCII = /[^\u0020-\u007e]/;

/** A letter that counts as one letter wherever it stands; to `classOf` a letter like any. */
export const PLAIN = 5;
/** Half of a pair of code units, which only the pair gives a class. */
export const HALF = 6;

/** Class of each code unit, and the letter it counts as; a table, since every character of two documents passes here. */
const known = new Int32Array(0x10000);

/** The class of a code point. */
export function classOf(code: number): number {
  const kind = code < known.length ? lookUp(code) & 7 : classify(code);
  if (kind === PLAIN) return LETTER;
  return kind === HALF ? GAP : kind;
}

/** What a code unit says: `& 7` is its class, which may be plain or half too; `>> 3` the letter that it counts as, or 0. */
export function lookUp(unit: number): number {
  const seen = known[unit] ?? 0;
  return seen === 0 ? learn(unit) : seen;
}

function learn(unit: number): number {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? HALF : classify(unit);
  const char = String.fromCharCode(unit);
  const folded = foldWord(char);
  const isPlain = (kind === LETTER || kind === ALONE) && folded.length === 1 && !DEPENDS.test(char + folded);
  const found = isPlain ? (folded.charCodeAt(0) << 3) | (kind === LETTER ? PLAIN : ALONE) : kind;
  known[unit] = found;
  return found;
}

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (IS_UNSEEN.test(char)) return UNSEEN;
  if (IS_ALONE.test(char)) return ALONE;
  // `™` reads as letters, and is compared as such.
  return IS_LETTER.test(char.normalize('NFKC')) ? LETTER : GAP;
}

/** The word as it is compared: letter case, Unicode form and what cannot be seen make no difference. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFKC').replace(UNSEEN_MARKS, '').toLowerCase() : lower;
}
