import type { TermsType } from '../model/terms-type';
import { foldWords } from './fold-words';
import vocabulary from './link-vocabulary.json';

/**
 * How much a phrase says: `anywhere` in a short text, `alone` as the whole text, `withPath` as the whole text and only
 * when the path says the same; `otherwise` it is a link to something else (settings, help, a template).
 */
type Weight = 'anywhere' | 'alone' | 'withPath' | 'otherwise';

export interface Phrase {
  words: readonly string[];
  weight: Weight;
  /** Absent for `otherwise`. */
  termsType?: TermsType;
}

type ByLanguage<T> = Record<string, T>;
interface Vocabulary {
  phrases: Partial<Record<TermsType, ByLanguage<Partial<Record<Exclude<Weight, 'otherwise'>, string[]>>>>>;
  otherwise: ByLanguage<string[]>;
  paths: Partial<Record<TermsType, { alone: string[]; withText?: string[] }>>;
  pathsOtherwise: string[];
}

const VOCABULARY: Vocabulary = vocabulary;

const typesOf = <T>(entries: Partial<Record<TermsType, T>>): [TermsType, T][] =>
  Object.entries(entries) as [TermsType, T][];

/** All phrases by their first word, longest first. Built at first use: most pages of a site ask for none. */
export const findPhrases = (() => {
  let index: Map<string, Phrase[]> | undefined;
  return (firstWord: string): readonly Phrase[] => {
    index ??= indexPhrases();
    return index.get(firstWord) ?? [];
  };
})();

function* listPhrases(): Generator<{ text: string; weight: Weight; termsType?: TermsType }> {
  for (const [termsType, languages] of typesOf(VOCABULARY.phrases)) {
    for (const weights of Object.values(languages)) {
      for (const weight of ['anywhere', 'alone', 'withPath'] as const) {
        for (const text of weights[weight] ?? []) yield { text, weight, termsType };
      }
    }
  }
  for (const text of Object.values(VOCABULARY.otherwise).flat()) yield { text, weight: 'otherwise' };
}

function indexPhrases(): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { text, ...rest } of listPhrases()) {
    const words = foldWords(text);
    const first = words[0];
    if (first === undefined) continue;
    const siblings = index.get(first) ?? [];
    siblings.push({ words, ...rest });
    index.set(first, siblings);
  }
  for (const siblings of index.values()) siblings.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What a squeezed path segment says: by itself, or together with the text. */
export const PATH_ALONE = new Map(
  typesOf(VOCABULARY.paths).flatMap(([termsType, { alone }]) => alone.map((token) => [token, termsType] as const)),
);

/** Whether a squeezed path segment does not contradict a text of that type. */
export function agreesWithText(token: string, termsType: TermsType): boolean {
  return PATH_ALONE.get(token) === termsType || (VOCABULARY.paths[termsType]?.withText ?? []).includes(token);
}

/** Segments under which there are no terms of this site: settings, articles, listings, what people wrote. */
export const PATHS_OTHERWISE: ReadonlySet<string> = new Set(VOCABULARY.pathsOtherwise);
