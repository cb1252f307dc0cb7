import { useEffect, useState } from 'preact/hooks';
import { learnLanguage } from '../../i18n/learn-language';
import { chooseLocale, directionOf, languageOf } from '../../i18n/locale';
import type { LoadWords } from '../check-file';

/** The language that a page without settings is read in: the browser's, until the reader chooses another. */
export const useReader = (loadWords: LoadWords) => {
  const [chosen, setChosen] = useState<string>();
  const [locale, setLocale] = useState<string>();
  const [now] = useState(() => Date.now());
  useEffect(() => {
    let isWanted = true;
    const wanted = chooseLocale([...(chosen === undefined ? [] : [chosen]), ...navigator.languages]);
    void learnLanguage(wanted, loadWords).then(() => isWanted && setLocale(wanted));
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  useEffect(() => {
    if (locale === undefined) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return locale === undefined ? undefined : { locale, now, language: languageOf(locale), onLanguage: setChosen };
};
