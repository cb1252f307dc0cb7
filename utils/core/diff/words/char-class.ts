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

const known = new Uint8Array(0x10000);

/** The class of a code point; a table, since every character of two documents passes here. */
export function classOf(code: number): number {
  if (code >= known.length) return classify(code);
  const seen = known[code] ?? 0;
  if (seen !== 0) return seen;
  const found = classify(code);
  known[code] = found;
  return found;
}

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (IS_UNSEEN.test(char)) return UNSEEN;
  if (IS_ALONE.test(char)) return ALONE;
  // `™` reads as letters, and is compared as such.
  return IS_LETTER.test(char.normalize('NFKC')) ? LETTER : GAP;
}
