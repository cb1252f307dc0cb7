import type { LanguageWords, PackLibrary, RulePack } from '../../core/model/rule-pack';

// As text, parsed when a language is first needed: the worker starts often and seldom judges.
const files = import.meta.glob<string>('../../../assets/clauses/packs/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const LANGUAGE_FILE = 'language.json';
const folderOf = (lang: string): string => `../../../assets/clauses/packs/${lang}/`;

function packsOf(lang: string): RulePack[] {
  const names = Object.keys(files).filter((path) => path.startsWith(folderOf(lang)) && !path.endsWith(LANGUAGE_FILE));
  return names.map((path) => JSON.parse(files[path] ?? ''));
}

function languageOf(lang: string): LanguageWords | undefined {
  const text = files[`${folderOf(lang)}${LANGUAGE_FILE}`];
  return text === undefined ? undefined : JSON.parse(text);
}

const langs = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))];

/** The packs that come with the extension; a test checks each. */
export const SHIPPED_PACKS: PackLibrary = { langs, languageOf, packsOf };
