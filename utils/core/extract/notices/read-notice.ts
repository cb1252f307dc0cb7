import type { TermsNotice } from '../../model/terms';
import { splitSentences } from '../../text/split-sentences';
import { mayNameDay } from '../dates/find-days';
import { noticeKind, readSentence, type Sentence } from './document/read-sentence';
import { mentionsTerms } from './mentions-terms';
import { NOTICE_LANGUAGES, type NoticePhrases, noticePhrases } from './notice-phrases';

const LONGEST_QUOTE = 300;

/** What a banner's text announces about terms, in whichever language: a plain sentence first, then what is enough in a banner. */
export function readNotice(text: string, lang = languageOf(text)): TermsNotice | undefined {
  const phrases = noticePhrases();
  const sentences = splitSentences(text, lang).map((sentence) => readSentence(sentence, lang));
  const firm = sentences.find((sentence) => noticeKind(sentence, phrases) !== undefined && speaksOfTerms(sentence));
  const found = firm ?? sentences.find(({ plain }) => phrases.weak.test(plain) && !phrases.someDay.test(plain));
  if (found === undefined) return undefined;
  const kind = firm ? noticeKind(firm, phrases) : 'recent';
  const isUpcoming = kind === 'upcoming' || sentences.some((sentence) => tellsWhen(sentence, phrases));
  const notice: TermsNotice = { kind: isUpcoming ? 'upcoming' : 'recent', quote: found.text.slice(0, LONGEST_QUOTE) };
  const day = sentences.flatMap(({ days }) => days)[0];
  if (day) notice.iso = day.iso;
  return notice;
}

/** By its own phrases, where its day can only be read in its language: a banner is too short to tell otherwise. */
function languageOf(text: string): string | undefined {
  if (!mayNameDay(text)) return undefined;
  const { plain } = readSentence(text, undefined);
  const isIn = (lang: string): boolean => noticePhrases(lang).announcing.test(plain);
  return isIn('en') ? undefined : NOTICE_LANGUAGES.find(isIn);
}

const speaksOfTerms = ({ plain }: Sentence): boolean => mentionsTerms(plain);
const tellsWhen = ({ plain, days }: Sentence, phrases: NoticePhrases): boolean =>
  days.length > 0 && (phrases.effect.test(plain) || /\bapply from\b|\beffective\b/.test(plain));
