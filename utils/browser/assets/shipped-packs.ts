import type { LanguageWords, PackLibrary, RulePack } from '../../core/model/rule-pack';

/** Languages that `assets/clauses/packs` has a folder for. */
export const PACK_LANGS = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const;

/** Where the files lie beside the extension's pages. */
const PACKS = '/packs/';

interface PackFile {
  language: LanguageWords;
  packs: RulePack[];
}

/** A language's file is parsed when the language is first needed: most readers meet one or two. */
export function packLibraryOf(texts: ReadonlyMap<string, string>): PackLibrary {
  const parsed = new Map<string, PackFile>();
  const fileOf = (lang: string): PackFile | undefined => {
    const text = texts.get(lang);
    if (!parsed.has(lang) && text !== undefined) parsed.set(lang, JSON.parse(text));
    return parsed.get(lang);
  };
  return {
    langs: [...texts.keys()],
    languageOf: (lang) => fileOf(lang)?.language,
    packsOf: (lang) => fileOf(lang)?.packs ?? [],
  };
}

async function load(lang: string): Promise<[string, string]> {
  const response = await fetch(`${PACKS}${lang}.json`);
  if (!response.ok) throw new Error(`The packs of ${lang} are not there.`);
  return [lang, await response.text()];
}

let loading: Promise<PackLibrary> | undefined;

/** The packs that come with the extension: read from the package when first asked for, once in a context. */
export function shippedPacks(): Promise<PackLibrary> {
  loading ??= Promise.all(PACK_LANGS.map(load)).then((texts) => packLibraryOf(new Map(texts)));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
