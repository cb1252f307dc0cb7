import { packLibraryOf } from '../../../utils/browser/assets/shipped-packs';

const files = import.meta.glob<unknown>('../../../assets/clauses/packs/*/*.json', { eager: true, import: 'default' });

const LANGUAGE_FILE = 'language.json';
const langs = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))];

function textOf(lang: string): string {
  const own = Object.entries(files).filter(([path]) => path.includes(`/packs/${lang}/`));
  const [language] = own.filter(([path]) => path.endsWith(LANGUAGE_FILE)).map(([, content]) => content);
  const packs = own.filter(([path]) => !path.endsWith(LANGUAGE_FILE)).map(([, content]) => content);
  return JSON.stringify({ language, packs });
}

/** The packs that come with the extension, from the repository's files. */
export const SHIPPED_PACKS = packLibraryOf(new Map(langs.map((lang) => [lang, textOf(lang)])));
