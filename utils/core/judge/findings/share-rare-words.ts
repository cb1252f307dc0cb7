import type { WordedClause } from './changed-clauses';

const MOST_CANDIDATES = 60;
const RARE_WORDS = 5;

/** Which clauses hold a word. */
export type WordIndex = ReadonlyMap<string, readonly WordedClause[]>;

export function indexByWord(clauses: readonly WordedClause[]): WordIndex {
  const index = new Map<string, WordedClause[]>();
  for (const clause of clauses) {
    for (const word of new Set(clause.words)) {
      const known = index.get(word);
      if (known) known.push(clause);
      else index.set(word, [clause]);
    }
  }
  return index;
}

/** Those of the indexed clauses that share one of its rarest words; so many at most that no text takes long. */
export function findSharingRareWords({ words }: WordedClause, index: WordIndex): WordedClause[] {
  const known = [...new Set(words)].filter((word) => index.has(word));
  const rarest = known.sort((a, b) => (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0)).slice(0, RARE_WORDS);
  const found = new Set<WordedClause>();
  for (const word of rarest) {
    for (const candidate of index.get(word) ?? []) {
      if (found.size >= MOST_CANDIDATES) break;
      found.add(candidate);
    }
  }
  return [...found];
}
