import { useEffect, useState } from 'preact/hooks';
import type { Time } from '../../core/model/hash';
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

/** The language and the time a page is shown in; absent until the reader's choice is known, so that nothing flickers. */
export const useSetting = (): { locale: string; now: Time } | undefined => {
  const [preferences] = usePreferences();
  const now = useNow();
  const locale = preferences && chooseLocale([preferences.language, ...navigator.languages]);
  useEffect(() => {
    if (locale === undefined) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return locale === undefined ? undefined : { locale, now };
};
