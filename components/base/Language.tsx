import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Time } from '../../utils/core/model/hash';
import type { Sentence } from '../../utils/core/model/sentence';
import {
  formatAgo,
  formatDate,
  formatDay,
  formatMoment,
  formatShortDate,
  formatSince,
} from '../../utils/i18n/format-time';
import { directionOf, languageOf } from '../../utils/i18n/locale';
import type { MessageId, MessageValues } from '../../utils/i18n/message-id';
import { nameLanguage, nameRegion } from '../../utils/i18n/name-code';
import { nameTermsType, translate, translateSentence } from '../../utils/i18n/translate';

/** Everything a view says goes through here. */
export interface Speech {
  locale: string;
  now: Time;
  /** One of our own messages. */
  t: (id: MessageId, values?: MessageValues) => string;
  /** A sentence from the core. */
  say: (sentence: Sentence) => string;
  termsType: (termsType: string) => string;
  date: (at: Time) => string;
  /** Of a day that a page or a person named. */
  day: (at: Time) => string;
  shortDate: (at: Time) => string;
  moment: (at: Time) => string;
  ago: (at: Time) => string;
  since: (at: Time) => string;
  /** `de` → German */
  languageName: (language: string) => string;
  /** Of a country, by its two letters. */
  placeName: (country: string) => string;
  /** `a, b and c` */
  list: (parts: readonly string[]) => string;
}

const speak = (locale: string, now: Time, timeZone?: string): Speech => ({
  locale,
  now,
  t: (id, values) => translate(locale, id, values),
  say: (sentence) => translateSentence(locale, sentence),
  termsType: (termsType) => nameTermsType(locale, termsType),
  date: (at) => formatDate(locale, at, timeZone),
  day: (at) => formatDay(locale, at),
  shortDate: (at) => formatShortDate(locale, at),
  moment: (at) => formatMoment(locale, at, timeZone),
  ago: (at) => formatAgo(locale, at, now),
  since: (at) => formatSince(locale, at, now),
  languageName: (language) => nameLanguage(locale, language),
  placeName: (country) => nameRegion(locale, country),
  list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
});

const SpeechContext = createContext<Speech>(speak('en-GB', 0));

interface LanguageProps {
  locale: string;
  /** "2 hours ago" counts from here. */
  now: Time;
  /** Where days and hours are told: the reader's own place, or one that a page names. */
  timeZone?: string;
  children: ComponentChildren;
}

/** Sets the language of everything inside. */
export const Language = ({ locale, now, timeZone, children }: LanguageProps) => {
  const speech = useMemo(() => speak(locale, now, timeZone), [locale, now, timeZone]);
  return (
    <div class="language" lang={languageOf(locale)} dir={directionOf(locale)}>
      <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
    </div>
  );
};

export const useSpeech = (): Speech => useContext(SpeechContext);
