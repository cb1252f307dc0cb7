import type { TermsNotice } from '../../model/terms';
import { splitSentences } from '../../text/split-sentences';
import { findDays } from '../dates/find-days';
import { type NoticePhrases, noticePhrases } from './notice-phrases';
import { upcomingPhrases } from './upcoming-phrases';

const LONGEST_QUOTE = 300;

const fold = (text: string): string => text.toLowerCase().replace(/[\u2018\u2019]/g, "'");
const holds = (folded: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => folded.includes(phrase));

/** Which kind of announcement a text makes, if any. */
export function noticeKind(text: string, phrases: NoticePhrases, isBanner: boolean): TermsNotice['kind'] | undefined {
  const folded = fold(text);
  if (holds(folded, phrases.upcoming)) return 'upcoming';
  if (holds(folded, phrases.recent)) return 'recent';
  return isBanner && holds(folded, phrases.weak) ? 'recent' : undefined;
}

let banner: NoticePhrases | undefined;

/** What a banner's text announces about terms, in whichever language. */
export function readNotice(text: string, lang?: string): TermsNotice | undefined {
  banner ??= noticePhrases();
  const sentences = splitSentences(text, lang);
  const firm = sentences.find((sentence) => banner && noticeKind(sentence, banner, false) !== undefined);
  const found = firm ?? sentences.find((sentence) => banner && noticeKind(sentence, banner, true) !== undefined);
  if (found === undefined) return undefined;
  const [day] = findDays(text, lang);
  const isUpcoming = noticeKind(found, banner, true) === 'upcoming' || holds(fold(text), upcomingPhrases(lang ?? 'en'));
  const notice: TermsNotice = { kind: isUpcoming ? 'upcoming' : 'recent', quote: found.slice(0, LONGEST_QUOTE) };
  if (day) notice.iso = day.iso;
  return notice;
}
