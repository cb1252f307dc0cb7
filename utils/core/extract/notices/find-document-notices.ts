import type { Block, TermsNotice } from '../../model/terms';
import { splitSentences } from '../../text/split-sentences';
import { findSummaries } from './document/find-summaries';
import { isPreview, noticeKind, readSentence, type Sentence } from './document/read-sentence';
import { type NoticePhrases, noticePhrases } from './notice-phrases';

const NEAR_TOP = 25;
const LONGEST_QUOTE = 300;
const LONGEST_PROSE = 1500;
const CELL_EDGE = ' | ';

/** Announcements of a change at the top of the document itself, with the day they name, and its own accounts of what changed. */
export function findDocumentNotices(blocks: readonly Block[], lang = 'en'): TermsNotice[] {
  const phrases = noticePhrases(lang);
  const summaries = findSummaries(blocks, lang, phrases);
  const notices: TermsNotice[] = [];
  for (const [block, { kind, text }] of blocks.slice(0, NEAR_TOP).entries()) {
    if (text.length > LONGEST_PROSE || !mayAnnounce(readSentence(text, lang), phrases)) continue;
    const sentences = text.split(CELL_EDGE).flatMap((cell) => splitSentences(cell, lang));
    const found = sentences.flatMap((sentence) => {
      const notice = readOne(readSentence(sentence, lang), phrases);
      // A heading is a name unless it says when.
      return notice && (kind !== 'heading' || notice.iso) ? [{ ...notice, block }] : [];
    });
    for (const notice of found) if (!notices.some(({ quote }) => quote === notice.quote)) notices.push(notice);
  }
  return [...notices, ...summaries];
}

/** Few blocks do, and to part all others into sentences would cost far more than to ask. */
const mayAnnounce = ({ plain, days }: Sentence, phrases: NoticePhrases): boolean =>
  phrases.announcing.test(plain) || (days.length > 0 && phrases.effect.test(plain));

function readOne(sentence: Sentence, phrases: NoticePhrases): TermsNotice | undefined {
  const kind = noticeKind(sentence, phrases) ?? (isPreview(sentence, phrases) ? 'upcoming' : undefined);
  if (kind === undefined) return undefined;
  const [day] = sentence.days;
  return { kind, ...(day ? { iso: day.iso } : {}), quote: sentence.text.slice(0, LONGEST_QUOTE) };
}
