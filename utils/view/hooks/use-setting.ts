import { useEffect, useState } from 'preact/hooks';
import { loadWords } from '../../browser/assets/word-files';
import type { Time } from '../../core/model/hash';
import { learnLanguage } from '../../i18n/learn-language';
import { chooseLocale, directionOf } from '../../i18n/locale';
import { usePreferences } from './use-preferences';

const MINUTE = 60_000;

/** The time, a minute exact. */
const useNow = (): Time => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** The last locale whose words are there: a new one is spoken once it can be. */
const useKnown = (locale: string | undefined): string | undefined => {
  const [known, setKnown] = useState<string>();
  useEffect(() => {
    if (locale === undefined) return;
    let isWanted = true;
    void learnLanguage(locale, loadWords).then(() => isWanted && setKnown(locale));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return known;
};

/** The language and the time a page is shown in; absent until the reader's choice and its words are known, so that nothing flickers. */
export const useSetting = (): { locale: string; now: Time } | undefined => {
  const [preferences] = usePreferences();
  const now = useNow();
  const locale = useKnown(preferences && chooseLocale([preferences.language, ...navigator.languages]));
  useEffect(() => {
    if (locale === undefined) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return locale === undefined ? undefined : { locale, now };
};
