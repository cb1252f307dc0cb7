import { IntlMessageFormat } from 'intl-messageformat';
import type { Sentence } from '../core/model/sentence';
import { wordMarks } from '../core/model/settings/redacted';
import { TERMS_TYPES } from '../core/model/terms-type';
import { catalogueOf } from './catalogues';
import { FALLBACK_LANGUAGE, languageOf } from './locale';
import type { MessageId, MessageValues } from './message-id';
import { nameLanguage, nameRegion } from './name-code';

/** `{at, date, day}`: a day that a page names, kept as its midnight UTC, is that day wherever the reader is. */
const STYLES = {
  date: { day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } },
} as const;

const formats = new Map<string, IntlMessageFormat>();

const formatOf = (locale: string, id: string): IntlMessageFormat | undefined => {
  const key = `${locale}\n${id}`;
  const known = formats.get(key);
  if (known) return known;
  const own = catalogueOf(languageOf(locale))?.[id];
  const message = own ?? catalogueOf(FALLBACK_LANGUAGE)?.[id];
  if (message === undefined) return undefined;
  const made = new IntlMessageFormat(message, own === undefined ? 'en-GB' : locale, STYLES, { ignoreTag: true });
  formats.set(key, made);
  return made;
};

/** Falls back to English, then to the id itself: a missing message must never blank a page. */
const format = (locale: string, id: string, values: MessageValues = {}): string => {
  try {
    return String(formatOf(locale, id)?.format(values) ?? id);
  } catch {
    return id;
  }
};

/** One of our own messages, in the language of the locale. */
export const translate = (locale: string, id: MessageId, values?: MessageValues): string => format(locale, id, values);

const termsTypes: ReadonlySet<string> = new Set(TERMS_TYPES);

/** `Community Guidelines - Hate Speech` → `state.terms-community-guidelines-hate-speech` */
export const termsTypeMessage = (termsType: string): string =>
  `state.terms-${termsType.toLowerCase().replace(/[^a-z]+/g, '-')}`;

/** A name of Open Terms Archive as people of this language say it; any other text stays as it is. */
export const nameTermsType = (locale: string, termsType: string): string =>
  termsTypes.has(termsType) ? format(locale, termsTypeMessage(termsType)) : termsType;

/** What a page of settings said, with words in the place of what was not kept. */
export const sayLeftOut = (locale: string, text: string): string =>
  wordMarks(text, () => format(locale, 'privacy.left-out'));

/** Codes are named by what their value is called: `theirLanguage`, `ourRegion`. */
const nameCode = (locale: string, name: string, value: string): string => {
  const [kind] = /Language$|Region$/.exec(name) ?? [];
  if (kind === undefined) return value;
  return kind === 'Language' ? nameLanguage(locale, value) : nameRegion(locale, value);
};

/** A sentence from the core, with the one that it is about; values that name a kind of terms, a language or a region are said in the reader's. */
export const translateSentence = (locale: string, sentence: Sentence): string => {
  const values = Object.entries(sentence.values ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? sayLeftOut(locale, nameTermsType(locale, nameCode(locale, name, value))) : value,
  ]);
  const about = sentence.about ? { about: translateSentence(locale, sentence.about) } : {};
  return format(locale, sentence.id, { ...Object.fromEntries(values), ...about });
};
