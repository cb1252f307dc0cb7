import directions from '../../../../../assets/settings/directions.json';
import { compilePhrases, type Phrases } from './phrases';

type Kind = keyof (typeof directions.languages)['en'];

/** What the words of one language tell of a setting; the kinds are explained in the file. */
export type LanguageWords = Record<Kind, Phrases>;

const LISTS: Record<string, Record<Kind, string[]>> = directions.languages;
const compiled = new Map<string, LanguageWords>();

// Where a page names its variety of a language.
const SAME: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

export const DIRECTION_LANGS: readonly string[] = Object.keys(LISTS);

/** Compiled when first asked for; nothing for a language that the lexicon does not know. */
export function languageWords(lang: string): LanguageWords | undefined {
  const code = SAME[lang] ?? lang;
  const lists = Object.hasOwn(LISTS, code) ? LISTS[code] : undefined;
  if (!lists) return undefined;
  const known = compiled.get(code);
  if (known) return known;
  const entries = Object.entries(lists).map(([kind, phrases]) => [kind, compilePhrases(phrases)]);
  const words: LanguageWords = Object.fromEntries(entries);
  compiled.set(code, words);
  return words;
}
