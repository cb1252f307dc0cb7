import { ALONE, classOf, GAP, LETTER, UNSEEN } from './char-class';
import type { Lexicon } from './lexicon';

/** A text cut into words. Piece `n` is `text.slice(cuts[n], cuts[n + 1])`: the word with the marks and spaces about it. */
export interface Words {
  text: string;
  ids: number[];
  /** One more than `ids`; the first is 0, the last the text's length. */
  cuts: number[];
  /** Index of the first word of each sentence. */
  sentences: number[];
}

const ENDS_SENTENCE = /[.!?…;:。！？；।؟|][\s"'”’»)\]]|[。！？；।\n]/u;
const STARTS_LOWER = /^\p{Ll}/u;
const NOT_ASCII = /[^\u0020-\u007e]/;
const COMMA = 0x2c;
const UNSEEN_MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letter case, punctuation, white space and the Unicode form make no difference to a word's number. */
export function splitWords(text: string, lexicon: Lexicon): Words {
  const words: Words = { text, ids: [], cuts: [], sentences: [] };
  let end = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    addCut(words, end, start);
    end = endOfPlain(text, start);
    if (end > start) {
      words.ids.push(lexicon.idOf(text, start, end));
    } else {
      end = endOfWord(text, start);
      words.ids.push(lexicon.idOf(fold(text.slice(start, end))));
    }
  }
  words.cuts.push(text.length);
  if (words.cuts.length === 1) words.cuts.unshift(0);
  return words;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind !== GAP && kind !== UNSEEN) return at;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The end of a word of plain letters and digits, which needs no folding; its start when it is of another kind. */
function endOfPlain(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) break;
    if (classOf(code) !== LETTER) return at;
    at++;
  }
  if (at === text.length) return at;
  const kind = classOf(codeAt(text, at));
  return kind === GAP || kind === ALONE ? at : start;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (kind === ALONE) return at === start ? at + (code > 0xffff ? 2 : 1) : at;
    if (kind !== LETTER && kind !== UNSEEN) return at;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(at) ?? 0);
}

// An opening bracket goes with the word behind it, a full stop with the word before it.
function addCut(words: Words, gapStart: number, gapEnd: number): void {
  if (words.ids.length === 0) {
    words.cuts.push(0);
    words.sentences.push(0);
    return;
  }
  const { text } = words;
  let cut = gapEnd;
  while (cut > gapStart && text.charCodeAt(cut - 1) > 0x20 && text.charCodeAt(cut - 1) !== 0xa0) cut--;
  words.cuts.push(cut > gapStart ? cut : gapEnd);
  const first = text.charCodeAt(gapStart);
  if (first < 0x80 && (gapEnd - gapStart < 2 || (first === COMMA && gapEnd - gapStart === 2))) return;
  if (!ENDS_SENTENCE.test(text.slice(gapStart, gapEnd))) return;
  if (!STARTS_LOWER.test(text.slice(gapEnd, gapEnd + 2))) words.sentences.push(words.ids.length);
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return NOT_ASCII.test(lower) ? lower.normalize('NFKC').replace(UNSEEN_MARKS, '').toLowerCase() : lower;
}
