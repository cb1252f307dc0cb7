import { findDates } from '../extract/dates/find-dates';
import { detectLanguage } from '../extract/detect-language';
import { readBlocksFromMarkdown } from '../extract/markdown/read-blocks-from-markdown';
import { findDocumentNotices } from '../extract/notices/find-document-notices';
import type { Terms } from '../model/terms';
import type { TermsType } from '../model/terms-type';
import { readableText } from '../text/readable-text';

/** A text that comes as Markdown or plain text, read like a page: its blocks, dates, notices and language. */
export function termsFromMarkdown(text: string, hints: { termsType?: TermsType; lang?: string } = {}): Terms {
  const blocks = readBlocksFromMarkdown(text);
  const lang = detectLanguage(readableText(blocks), hints.lang);
  const title = blocks.find(({ kind }) => kind === 'heading')?.text;
  return {
    ...(title === undefined ? {} : { title }),
    ...(hints.termsType === undefined ? {} : { termsType: hints.termsType }),
    ...(lang === undefined ? {} : { lang }),
    blocks,
    dates: findDates(blocks, lang),
    notices: findDocumentNotices(blocks, lang),
  };
}
