import { BREAK, END, START } from '../pattern/word-table';
import type { CompiledFrames, CompiledNegation } from './compiled-frames';
import { findEvery, mayBeFound, type Search } from './find-pattern';
import type { WordsInPlace } from './words-in-place';

const DENIES = 1;
const STOPS = 2;
const signs = new Uint8Array(4096);

const mark = (sign: number, start: number, end: number): undefined => void signs.fill(sign, start, end + 1);

function findSigns({ words, stops, exempt }: CompiledNegation, search: Search): void {
  const { tokens } = search;
  for (let i = 0; i < tokens.count; i++) {
    const id = tokens.ids[i];
    signs[i] = id === BREAK || id === START || id === END ? STOPS : 0;
  }
  if (stops) findEvery(stops, search, ({ start }) => mark(STOPS, start, start));
  findEvery(words, search, ({ start, end }) => mark(DENIES, start, end));
  if (exempt) findEvery(exempt, search, ({ start, end }) => mark(0, start, end));
}

/** Marks the words on which an act is denied: near enough to a denying word, with nothing in between that ends its reach. */
export function markDenied(place: WordsInPlace, { negation, table }: CompiledFrames): void {
  const { tokens, met } = place.joined;
  const { denied } = place;
  denied.fill(0, 0, tokens.count);
  if (!negation || !mayBeFound(negation.words, met)) return;
  findSigns(negation, { tokens, met, table, from: 0 });
  for (let i = 0; i < tokens.count; i++) {
    if (signs[i] !== DENIES) continue;
    for (let k = 1; k <= negation.before && i + k < tokens.count && signs[i + k] !== STOPS; k++) denied[i + k] = 1;
    for (let k = 1; k <= negation.after && i - k >= 0 && signs[i - k] !== STOPS; k++) denied[i - k] = 1;
  }
}
