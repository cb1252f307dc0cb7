import synonyms from '../../../../assets/settings/synonyms.json';
import { normaliseText } from '../../text/normalise-text';
import { tokenise } from '../../text/tokenise';

/** Words of a name with what each counts. */
export type NameWords = ReadonlyMap<string, number>;

const WEAK = new Set(synonyms.weak);
const WEIGHT_OF_WEAK = 0.2;
// Longer than any label.
const MOST_WORDS = 80;

interface Synonym {
  words: string[];
  group: string;
}

const byFirstWord = Map.groupBy(
  synonyms.groups.flatMap((group, i) =>
    group.map((phrase): Synonym => ({ words: tokenise(normaliseText(phrase)), group: `=${i}` })),
  ),
  ({ words }) => words[0] ?? '',
);
for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);

const isPlural = /^[a-z]{3,}[^s]s$/;
const stem = (word: string): string => (isPlural.test(word) ? word.slice(0, -1) : word);

/** As many words as a synonym covers are one; weak words hardly count. */
export function nameWords(name: string): NameWords {
  const tokens = tokenise(normaliseText(name)).slice(0, MOST_WORDS);
  const words = new Map<string, number>();
  for (let i = 0; i < tokens.length; ) {
    const at = i;
    const found = byFirstWord
      .get(tokens[i] ?? '')
      ?.find((one) => one.words.every((word, k) => word === tokens[at + k]));
    const token = tokens[i] ?? '';
    if (found) words.set(found.group, 1);
    else words.set(stem(token), WEAK.has(token) ? WEIGHT_OF_WEAK : 1);
    i += found?.words.length ?? 1;
  }
  return words;
}

// On a page about ads every second name says so: it tells no two of them apart.
const FEWEST = 4;
const MOST_SHARED = 0.3;

/** Words that so many names of a page share that they hardly count there. */
export function commonWords(names: readonly NameWords[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((words) => [...words.keys()])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (count: number): boolean => count >= FEWEST && count > MOST_SHARED * names.length;
  return new Set([...counts].filter(([, count]) => isCommon(count)).map(([word]) => word));
}

export const withoutCommon = (words: NameWords, common: ReadonlySet<string>): NameWords =>
  new Map([...words].map(([word, weight]) => [word, common.has(word) ? WEIGHT_OF_WEAK : weight]));

const weightOf = (words: NameWords): number => words.values().reduce((sum, weight) => sum + weight, 0);

// A long question is often cut down to its core, which then is all that both share.
const WORTH_OF_CORE = 0.7;

/** 0 nothing in common, 1 the same words. */
export function likenessOfNames(a: NameWords, b: NameWords): number {
  const [left, right] = [weightOf(a), weightOf(b)];
  if (left === 0 || right === 0) return left === right ? 1 : 0;
  let shared = 0;
  let telling = 0;
  for (const [word, weight] of a) {
    if (!b.has(word)) continue;
    shared += weight;
    if (weight === 1) telling++;
  }
  if (telling === 0) return 0;
  return Math.max((2 * shared) / (left + right), (WORTH_OF_CORE * shared) / Math.min(left, right));
}
