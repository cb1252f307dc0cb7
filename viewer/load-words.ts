import type { Catalogue } from '../utils/i18n/catalogues';

/** The words of a language lie beside the page, wherever somebody put it. */
export async function loadWords(language: string): Promise<Catalogue> {
  const response = await fetch(`words/${language}.json`, { referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`The words of ${language} are not there.`);
  return response.json();
}
