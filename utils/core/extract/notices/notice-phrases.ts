import lexicon from '../../../../assets/lexicons/notice-phrases.json';

export interface NoticePhrases {
  recent: string[];
  upcoming: string[];
  /** Enough in a banner, too little in a document. */
  weak: string[];
}

const LANGUAGES: Record<string, NoticePhrases> = lexicon.languages;

/** Of one language, or of all where it is unknown. */
export function noticePhrases(lang?: string): NoticePhrases {
  const keys = Object.keys(LANGUAGES).filter(
    (key) => lang === undefined || key === lang || key.startsWith(`${lang}-`) || key === 'en',
  );
  const collect = (which: keyof NoticePhrases): string[] => keys.flatMap((key) => LANGUAGES[key]?.[which] ?? []);
  return { recent: collect('recent'), upcoming: collect('upcoming'), weak: collect('weak') };
}
