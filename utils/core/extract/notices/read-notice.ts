import type { TermsNotice } from '../../model/terms';
import { splitSentences } from '../../text/split-sentences';
import { noticeKind, readSentence, type Sentence } from './document/read-sentence';
import { languageOfNotice } from './language-of-notice';
import { mentionsTerms } from './mentions-terms';
import { type NoticePhrases, noticePhrases } from './notice-phrases';

const LONGEST_QUOTE = 300;

/** What a banner's text announces about terms, in whichever language: a plain sentence first, then what is enough in a banner. */
export function readNotice(text: string, lang = languageOfNotice(text)): TermsNotice | undefined {
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

const speaksOfTerms = ({ plain }: Sentence): boolean => mentionsTerms(plain);
const tellsWhen = ({ plain, days }: Sentence, phrases: NoticePhrases): boolean =>
  days.length > 0 && (phrases.effect.test(plain) || /\bapply from\b|\beffective\b/.test(plain));
