import lexicon from '../../../../assets/lexicons/upcoming-phrases.json';

const LANGUAGES: Record<string, string[]> = lexicon.languages;

/** Words that say that a text is not in force yet, of the language and of English. */
export const upcomingPhrases = (lang: string): string[] =>
  Object.entries(LANGUAGES).flatMap(([key, phrases]) =>
    key === lang || key.startsWith(`${lang}-`) || key === 'en' ? phrases : [],
  );
