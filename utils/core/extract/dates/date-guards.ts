import lexicon from '../../../../assets/lexicons/date-guards.json';
import { languagesOf } from './languages-of';
import { isDenseText } from './phrase-pattern';

/** What shows that a date is not one of the document itself. */
export interface DateGuards {
  /** Texts that hold no longer. */
  other: RegExp;
  /** Laws, treaties, judgements. */
  law: RegExp;
  /** Right before a day: a span ends with it. */
  until: RegExp;
  untilAfter: RegExp;
}

const LANGUAGES: Record<string, Record<keyof DateGuards, string>> = lexicon.languages;

/** One edge for all words: letters of every script in each would take tens of milliseconds to make ready. */
function wholeWords(alternatives: string): string {
  const words = alternatives.split(/\|(?![^(]*\))/);
  const spaced = words.filter((word) => !isDenseText(word)).join('|');
  const whole = spaced === '' ? [] : [`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])`];
  return [...words.filter(isDenseText), ...whole].join('|');
}

const known = new Map<string, DateGuards>();

/** Of the language and of English; for texts in lower case. */
export function dateGuards(lang: string): DateGuards {
  const found = known.get(lang);
  if (found) return found;
  const all = languagesOf(LANGUAGES, lang);
  const any = (guard: keyof DateGuards): string => all.flatMap((words) => words[guard] || []).join('|') || '(?!)';
  const guards: DateGuards = {
    other: new RegExp(wholeWords(any('other')), 'u'),
    law: new RegExp(wholeWords(any('law')), 'u'),
    until: new RegExp(`(?:${wholeWords(any('until'))})[\\s:]*$`, 'u'),
    untilAfter: new RegExp(`^\\s*(?:${any('untilAfter')})`, 'u'),
  };
  known.set(lang, guards);
  return guards;
}
