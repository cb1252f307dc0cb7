import lexicon from '../../../../assets/lexicons/date-phrases.json';
import type { TermsDate } from '../../model/terms';
import { languagesOf } from './languages-of';
import { anyPhrase, isDenseText, withoutMarks } from './phrase-pattern';

/** Words that say what a date is, at `[start, end)`. */
export interface DatePhrase {
  kind: TermsDate['kind'];
  start: number;
  end: number;
  /** Common on its own: counts only where nothing else can be meant. */
  isWeak: boolean;
  /** Of a script without spaces, where the phrase may follow its date. */
  isDense: boolean;
}

const LANGUAGES: Record<string, Record<TermsDate['kind'], string[]>> = lexicon.languages;
const KINDS = ['updated', 'effective', 'published'] as const;
const VERSION = /(?<![\p{L}\p{N}])(?:v|ver\.?|version)\s?\d{1,3}(?:\.\d{1,4}){0,3}(?![\p{L}\p{N}])/gu;

const patterns = new Map<string, { kind: TermsDate['kind']; pattern: RegExp }[]>();

function patternsFor(lang: string) {
  const known = patterns.get(lang);
  if (known) return known;
  const words = languagesOf(LANGUAGES, lang);
  const made: { kind: TermsDate['kind']; pattern: RegExp }[] = KINDS.map((kind) => ({
    kind,
    pattern: anyPhrase(
      words.flatMap((ofLanguage) => ofLanguage[kind]),
      'gu',
    ),
  }));
  made.push({ kind: 'updated', pattern: VERSION });
  patterns.set(lang, made);
  return made;
}

const overlaps = (a: DatePhrase, b: DatePhrase): boolean => a.start < b.end && b.start < a.end;

/** Phrases in a folded text whose days are masked, of the language and of English; of two that overlap the longer one. */
export function findDatePhrases(folded: string, lang: string): DatePhrase[] {
  const found: DatePhrase[] = [];
  const plain = withoutMarks(folded);
  for (const { kind, pattern } of patternsFor(lang)) {
    for (const { index, 0: text } of plain.text.matchAll(pattern)) {
      const isDense = isDenseText(text);
      const isWeak = isDense ? text.length <= 2 : !/\s/.test(text) || pattern === VERSION;
      const end = plain.placeOf(index + text.length - 1) + 1;
      found.push({ kind, start: plain.placeOf(index), end, isWeak, isDense });
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: DatePhrase[] = [];
  for (const phrase of found) if (!kept.some((other) => overlaps(phrase, other))) kept.push(phrase);
  return kept.sort((a, b) => a.start - b.start);
}
