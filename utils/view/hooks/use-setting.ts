import { useEffect, useState } from 'preact/hooks';
import { loadWords } from '../../browser/assets/word-files';
import { readPreferences } from '../../browser/preferences';
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

const localeFor = (language: string): string => chooseLocale([language, ...navigator.languages]);

/**
 * The language that a page is shown in, once its words are there. The browser's are asked for before it is known
 * whether the reader chose another: most have not.
 */
export const readLocale = async (): Promise<string> => {
  const [likely, preferences] = [localeFor('auto'), readPreferences()];
  const words = learnLanguage(likely, loadWords);
  const locale = localeFor((await preferences).language);
  await words;
  await learnLanguage(locale, loadWords);
  return locale;
};

/** The last locale whose words are there: a new one is spoken once it can be. */
const useKnown = (locale: string | undefined, first?: string): string | undefined => {
  const [known, setKnown] = useState(first);
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

/** The language and the time a page is shown in; absent until the reader's choice and its words are known, so that nothing flickers. `first` was known before. */
export const useSetting = (first?: string): { locale: string; now: Time } | undefined => {
  const [preferences] = usePreferences();
  const now = useNow();
  const locale = useKnown(preferences && localeFor(preferences.language), first);
  useEffect(() => {
    if (locale === undefined) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return locale === undefined ? undefined : { locale, now };
};
