import { mayNameDay } from '../dates/find-days';
import { readSentence } from './document/read-sentence';
import { NOTICE_LANGUAGES, noticePhrases } from './notice-phrases';

/** The language of a short text whose announcement is in known words; English first, which others mix in. */
export function languageByPhrases(text: string): string | undefined {
  const { plain } = readSentence(text, undefined);
  return ['en', ...NOTICE_LANGUAGES].find((lang) => noticePhrases(lang).announcing.test(plain));
}

/** The same where it matters, for a banner: where its day can only be read in its language. */
export function languageOfNotice(text: string): string | undefined {
  const lang = mayNameDay(text) ? languageByPhrases(text) : undefined;
  return lang === 'en' ? undefined : lang;
}
