import { addCatalogue, type Catalogue, catalogueOf } from './catalogues';
import { languageOf } from './locale';

/** Once done, all can be said in the language of the locale; reads nothing where it is known. */
export async function learnLanguage(locale: string, load: (language: string) => Promise<Catalogue>): Promise<void> {
  const language = languageOf(locale);
  if (catalogueOf(language) === undefined) addCatalogue(language, await load(language));
}
