import type { WordFacts } from './word-facts';

/** A sentence as its words. */
export interface SentenceWords {
  facts: WordFacts[];
  /** Where each word stands: character offsets. */
  starts: number[];
  ends: number[];
}

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
// Longer "sentences" are tables or lists run together.
const MOST_CHARACTERS = 2400;
const MOST_KEPT = 8;

/** Reads sentences; the last few are remembered, since each is read as text and as its neighbours' neighbour. */
export function makeSentenceReader(factsOf: (written: string) => WordFacts): (text: string) => SentenceWords {
  const kept = new Map<string, SentenceWords>();
  const read = (text: string): SentenceWords => {
    const words: SentenceWords = { facts: [], starts: [], ends: [] };
    for (const found of text.slice(0, MOST_CHARACTERS).matchAll(WORD)) {
      words.facts.push(factsOf(found[0]));
      words.starts.push(found.index);
      words.ends.push(found.index + found[0].length);
    }
    return words;
  };
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const words = read(text);
    const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(text, words);
    return words;
  };
}
