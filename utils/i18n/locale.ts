/** The language of last resort, complete by definition. */
export const FALLBACK_LANGUAGE = 'en';

/** Languages that `assets/locales` has a folder for, English first. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const;

/** One that the interface can be read in. */
export type Language = (typeof LANGUAGES)[number];

const isSpoken = (language: string): language is Language => (LANGUAGES as readonly string[]).includes(language);

/** `de-AT` → `de`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? '';

const DEFAULT_LOCALE = 'en-GB';

/**
 * The first wish that has a catalogue, with a region for dates and numbers: `['fr-CH', 'de-CH']` → `de-CH`. A language
 * without one takes the region of another wish: `['en', 'de-AT', 'en-IE']` → `en-IE`.
 */
export const chooseLocale = (wishes: readonly string[]): string => {
  const locale = wishes.find((wish) => isSpoken(languageOf(wish)));
  if (locale === undefined) return DEFAULT_LOCALE;
  const language = languageOf(locale);
  const withRegion = [locale, ...wishes, DEFAULT_LOCALE].filter((wish) => languageOf(wish) === language);
  return (withRegion.find((wish) => wish !== language) ?? locale).replace('_', '-');
};

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

/** For the `dir` of the root element. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr');
