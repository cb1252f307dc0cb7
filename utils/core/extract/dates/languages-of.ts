/** A lexicon's languages that a text may hold: its own, in every script, and English, since pages mix them. */
export const languagesOf = <Words>(lexicon: Readonly<Record<string, Words>>, lang: string): Words[] =>
  Object.entries(lexicon).flatMap(([key, words]) =>
    key === lang || key.startsWith(`${lang}-`) || key === 'en' ? [words] : [],
  );
