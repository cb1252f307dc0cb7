/** Numbers for words, shared by both texts of one comparison: equal words have equal numbers. */
export interface Lexicon {
  idOf(word: string): number;
  /** A short word, or one that both texts use all the time: it tells nothing about where a sentence went. */
  isCommon(id: number): boolean;
}

const SHORT = 3;
const OFTEN = 6;
const OFTEN_SHARE = 0.004;

/** Counts as it numbers; ask `isCommon` when both texts have been read. */
export function createLexicon(): Lexicon {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const lengths: number[] = [];
  let total = 0;
  return {
    idOf(word) {
      total++;
      const seen = ids.get(word);
      if (seen !== undefined) {
        counts[seen] = (counts[seen] ?? 0) + 1;
        return seen;
      }
      const id = counts.length;
      ids.set(word, id);
      counts.push(1);
      lengths.push(word.length);
      return id;
    },
    isCommon: (id) => (lengths[id] ?? 0) <= SHORT || (counts[id] ?? 0) >= Math.max(OFTEN, total * OFTEN_SHARE),
  };
}
