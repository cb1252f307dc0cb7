/** `id → ICU message` of one language, all namespaces together. */
export type Catalogue = Readonly<Record<string, string>>;

const catalogues = new Map<string, Catalogue>();

/** From now on this language is spoken; what it lacks is said in English, where that is known too. */
export const addCatalogue = (language: string, catalogue: Catalogue): void => void catalogues.set(language, catalogue);

/** Undefined while nobody has brought it: a context knows the languages that it speaks, and no others. */
export const catalogueOf = (language: string): Catalogue | undefined => catalogues.get(language);
