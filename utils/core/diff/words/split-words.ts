import { ALONE, classOf, foldWord, GAP, HALF, LETTER, lookUp, PLAIN, UNSEEN } from './char-class';
import { FIRST_HASH, hashNext, type Lexicon } from './lexicon';

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
const ENDS_ALONE = '。！？；।';
const STARTS_LOWER = /^\p{Ll}/u;
const COMMA = 0x2c;

/** What each unit of the text says, and a gap behind the last. */
let signs = new Int32Array(1024);
/** The word that was read last, folded. */
let letters = new Uint16Array(1024);

/** Letter case, punctuation, white space and the Unicode form make no difference to a word's number. */
export function splitWords(text: string, lexicon: Lexicon): Words {
  const words: Words = { text, ids: [], cuts: [], sentences: [] };
  readSigns(text);
  let end = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    addCut(words, end, start);
    end = endOfPlain(start);
    if (end > start) {
      words.ids.push(idOfPlain(start, end, lexicon));
    } else {
      end = endOfWord(text, start);
      words.ids.push(idOfFolded(foldWord(text.slice(start, end)), lexicon));
    }
  }
  words.cuts.push(text.length);
  if (words.cuts.length === 1) words.cuts.unshift(0);
  return words;
}

function readSigns(text: string): void {
  if (signs.length <= text.length) {
    signs = new Int32Array(text.length * 2);
    letters = new Uint16Array(text.length * 2);
  }
  const row = signs;
  for (let at = 0; at < text.length; at++) row[at] = lookUp(text.charCodeAt(at));
  row[text.length] = GAP;
}

function nextWord(text: string, from: number): number {
  const row = signs;
  let at = from;
  while (at < text.length) {
    let kind = (row[at] ?? 0) & 7;
    const width = kind === HALF ? widthAt(text, at) : 1;
    if (width === 2) kind = classOf(codeAt(text, at));
    if (kind === PLAIN || kind === LETTER || kind === ALONE) return at;
    at += width;
  }
  return at;
}

/** The end of a word of plain letters; its start when it is of another kind. */
function endOfPlain(start: number): number {
  const row = signs;
  const first = row[start] ?? 0;
  if ((first & 7) === ALONE) return first > 7 ? start + 1 : start;
  let at = start;
  while (((row[at] ?? 0) & 7) === PLAIN) at++;
  const kind = (row[at] ?? 0) & 7;
  return kind === GAP || kind === ALONE ? at : start;
}

function idOfPlain(start: number, end: number, lexicon: Lexicon): number {
  const [from, to] = [signs, letters];
  let hash = FIRST_HASH;
  for (let at = start; at < end; at++) {
    const letter = (from[at] ?? 0) >> 3;
    to[at - start] = letter;
    hash = hashNext(hash, letter);
  }
  return lexicon.idOf(letters, end - start, hash);
}

function idOfFolded(word: string, lexicon: Lexicon): number {
  if (letters.length < word.length) letters = new Uint16Array(word.length * 2);
  let sum = FIRST_HASH;
  for (let n = 0; n < word.length; n++) {
    const unit = word.charCodeAt(n);
    letters[n] = unit;
    sum = hashNext(sum, unit);
  }
  return lexicon.idOf(letters, word.length, sum);
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

const widthAt = (text: string, at: number): number => (codeAt(text, at) > 0xffff ? 2 : 1);

function addCut(words: Words, gapStart: number, gapEnd: number): void {
  const { text, ids, cuts, sentences } = words;
  if (ids.length === 0) {
    cuts.push(0);
    sentences.push(0);
  } else if (gapEnd - gapStart < 2) {
    cuts.push(gapEnd);
    if (text.charCodeAt(gapStart) > 0x7f && ENDS_ALONE.includes(text.charAt(gapStart))) startSentence(words, gapEnd);
  } else {
    cuts.push(placeCut(text, gapStart, gapEnd));
    if (gapEnd - gapStart === 2 && text.charCodeAt(gapStart) === COMMA) return;
    if (ENDS_SENTENCE.test(text.slice(gapStart, gapEnd))) startSentence(words, gapEnd);
  }
}

// An opening bracket goes with the word behind it, a full stop with the word before it.
function placeCut(text: string, gapStart: number, gapEnd: number): number {
  let cut = gapEnd;
  while (cut > gapStart && text.charCodeAt(cut - 1) > 0x20 && text.charCodeAt(cut - 1) !== 0xa0) cut--;
  return cut > gapStart ? cut : gapEnd;
}

function startSentence({ text, ids, sentences }: Words, at: number): void {
  if (!STARTS_LOWER.test(text.slice(at, at + 2))) sentences.push(ids.length);
}
