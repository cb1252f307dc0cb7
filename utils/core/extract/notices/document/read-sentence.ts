import type { TermsNotice } from '../../../model/terms';
import type { DayOrder } from '../../dates/days/day-order';
import { type Day, findDays } from '../../dates/find-days';
import { foldForPhrases, withoutMarks } from '../../dates/phrase-pattern';
import { mentionsTerms } from '../mentions-terms';
import type { NoticePhrases } from '../notice-phrases';

/** A sentence as the phrases of notices are looked for in it. */
export interface Sentence {
  text: string;
  /** Folded, without marks, its days masked: `May 3` is no `may`. */
  plain: string;
  days: Day[];
}

/** Numbers that may name two days name none. */
const ORDER: DayOrder = 'unsure';

export function readSentence(text: string, lang: string | undefined): Sentence {
  const days = findDays(text, lang, ORDER);
  let masked = text;
  for (const { start, end } of days) masked = masked.slice(0, start) + '#'.repeat(end - start) + masked.slice(end);
  return { text, plain: withoutMarks(foldForPhrases(masked)).text, days };
}

/** What others made takes effect too: `The Consumer Privacy Act goes into effect on ...`. */
const LAW =
  /(?<!\p{L})(?:acts?|laws?|directive|regulation|gdpr|gesetz\p{L}*|\p{L}{3,}gesetz|verordnung|loi|directive|ley|lei|legge|wet|ustawa|zákon|lag|lov|kanun\p{L}*|закон\p{L}*)(?!\p{L})[^.]{0,12}$/u;

/** Whether a sentence leads to the text to come. */
export const isPreview = ({ plain }: Sentence, phrases: NoticePhrases): boolean =>
  phrases.preview.test(plain) && !phrases.someDay.test(plain);

/** Which kind of announcement a sentence makes of terms, if any; what may happen some day is none. */
export function noticeKind({ plain, days }: Sentence, phrases: NoticePhrases): TermsNotice['kind'] | undefined {
  if (!mentionsTerms(plain) && !phrases.subject.test(plain)) return undefined;
  if (phrases.someDay.test(plain)) return undefined;
  const effect = days.length > 0 ? phrases.effect.exec(plain) : null;
  if (effect && !LAW.test(plain.slice(0, effect.index))) return 'upcoming';
  if (!mentionsTerms(plain)) return undefined;
  if (phrases.upcoming.test(plain)) return 'upcoming';
  return phrases.recent.test(plain) ? 'recent' : undefined;
}
