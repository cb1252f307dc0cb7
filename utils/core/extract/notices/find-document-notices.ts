import type { Block, TermsNotice } from '../../model/terms';
import { splitSentences } from '../../text/split-sentences';
import { findDays } from '../dates/find-days';
import { type NoticePhrases, noticePhrases } from './notice-phrases';
import { noticeKind } from './read-notice';
import { upcomingPhrases } from './upcoming-phrases';

const NEAR_TOP = 15;
const LONGEST_QUOTE = 300;

/** Announcements of a change that stand at the top of the document itself, with the day they name. */
export function findDocumentNotices(blocks: readonly Block[], lang = 'en'): TermsNotice[] {
  const phrases = noticePhrases(lang);
  const upcoming = upcomingPhrases(lang);
  const notices: TermsNotice[] = [];
  for (const { kind, text } of blocks.slice(0, NEAR_TOP)) {
    if (kind === 'heading' || kind === 'row') continue;
    for (const sentence of splitSentences(text, lang)) {
      const notice = readSentence(sentence, { phrases, upcoming, lang });
      if (notice && !notices.some(({ quote }) => quote === notice.quote)) notices.push(notice);
    }
  }
  return notices;
}

interface Known {
  phrases: NoticePhrases;
  upcoming: readonly string[];
  lang: string;
}

function readSentence(sentence: string, { phrases, upcoming, lang }: Known): TermsNotice | undefined {
  const folded = sentence.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const [day] = findDays(sentence, lang);
  const willBe = day !== undefined && upcoming.some((phrase) => folded.includes(phrase));
  const kind = willBe ? 'upcoming' : noticeKind(sentence, phrases, false);
  if (kind === undefined) return undefined;
  const notice: TermsNotice = { kind, quote: sentence.slice(0, LONGEST_QUOTE) };
  if (day) notice.iso = day.iso;
  return notice;
}
