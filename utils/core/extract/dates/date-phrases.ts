import lexicon from '../../../../assets/lexicons/date-phrases.json';
import type { TermsDate } from '../../model/terms';

export interface DatePhrase {
  phrase: string;
  kind: TermsDate['kind'];
  /** One common word: counts only at the start of its line. */
  isWeak: boolean;
  isDense: boolean;
}

type Lexicon = Record<string, Record<TermsDate['kind'], string[]>>;
const LANGUAGES: Lexicon = lexicon.languages;
const KINDS = ['updated', 'effective', 'published'] as const;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const keysFor = (lang: string): string[] =>
  Object.keys(LANGUAGES).filter((key) => key === lang || key.startsWith(`${lang}-`));

const phrases = new Map<string, DatePhrase[]>();

/** Of the language and of English (pages mix them), longest first. */
export function datePhrases(lang: string): DatePhrase[] {
  const known = phrases.get(lang);
  if (known) return known;
  const found = [...new Set([...keysFor(lang), 'en'])].flatMap((key) =>
    KINDS.flatMap((kind) =>
      (LANGUAGES[key]?.[kind] ?? []).map((phrase) => {
        const isDense = DENSE.test(phrase);
        return { phrase, kind, isWeak: !isDense && !phrase.includes(' '), isDense };
      }),
    ),
  );
  found.sort((a, b) => b.phrase.length - a.phrase.length);
  phrases.set(lang, found);
  return found;
}
