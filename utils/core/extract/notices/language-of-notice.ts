import { mayNameDay } from '../dates/find-days';
import { readSentence } from './document/read-sentence';
import { NOTICE_LANGUAGES, noticePhrases } from './notice-phrases';

/** The language of a short notice by its own phrases, where its day can only be read in its language: a banner is too short to tell otherwise. */
export function languageOfNotice(text: string): string | undefined {
  if (!mayNameDay(text)) return undefined;
  const { plain } = readSentence(text, undefined);
  const isIn = (lang: string): boolean => noticePhrases(lang).announcing.test(plain);
  return isIn('en') ? undefined : NOTICE_LANGUAGES.find(isIn);
}
