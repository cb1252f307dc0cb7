import type { FeatureShape } from './feature-shape';
import { hashOf } from './hash';

/** What the features need of a written word, worked out once. */
export interface WordFacts {
  word: number;
  stem: number;
  runs: number[];
  /** Numbers of the meanings that it has. */
  meanings: number[];
}

type Meanings = Map<string, number[]>;

function meaningsOf(lexicon: Record<string, string>): { whole: Meanings; beginnings: Meanings } {
  const whole: Meanings = new Map();
  const beginnings: Meanings = new Map();
  Object.values(lexicon).forEach((words, number) => {
    for (const word of words.split(' ')) {
      const isBeginning = word.endsWith('*');
      const map = isBeginning ? beginnings : whole;
      const key = isBeginning ? word.slice(0, -1) : word;
      map.set(key, [...(map.get(key) ?? []), number]);
    }
  });
  return { whole, beginnings };
}

function runsOf(word: string, lengths: number[]): number[] {
  const edged = `<${word}>`;
  const runs: number[] = [];
  for (const length of lengths)
    for (let at = 0; at + length <= edged.length; at++) runs.push(hashOf(edged, at, at + length));
  return runs;
}

// Few enough to be kept, and more than a document has.
const MOST_WORDS = 20_000;

/** Facts about written words by `shape`, remembered. */
export function makeWordFacts({ stem, runs, lexicon }: FeatureShape): (written: string) => WordFacts {
  const { whole, beginnings } = meaningsOf(lexicon);
  const known = new Map<string, WordFacts>();
  const factsOf = (written: string): WordFacts => {
    const lower = written.toLowerCase();
    const word = /^\p{N}/u.test(lower) ? '#' : lower;
    const meanings = new Set(whole.get(word));
    for (let length = 2; length <= word.length; length++)
      for (const meaning of beginnings.get(word.slice(0, length)) ?? []) meanings.add(meaning);
    return {
      word: hashOf(word),
      stem: hashOf(word, 0, Math.min(stem, word.length)),
      runs: runsOf(word, runs),
      meanings: [...meanings],
    };
  };
  return (written) => {
    const found = known.get(written);
    if (found) return found;
    if (known.size >= MOST_WORDS) known.clear();
    const facts = factsOf(written);
    known.set(written, facts);
    return facts;
  };
}
