/** `id → ICU message` of one language, all namespaces together. */
export type Catalogue = Readonly<Record<string, string>>;

const files = import.meta.glob<Record<string, string>>('../../assets/locales/*/*.json', {
  eager: true,
  import: 'default',
});

const mergeByLanguage = (): ReadonlyMap<string, Catalogue> => {
  const catalogues = new Map<string, Record<string, string>>();
  for (const [path, messages] of Object.entries(files)) {
    const language = path.split('/').at(-2) ?? '';
    catalogues.set(language, Object.assign(catalogues.get(language) ?? {}, messages));
  }
  return catalogues;
};

/** Language → its messages; a folder under `assets/locales` is all that a new language needs. */
export const catalogues = mergeByLanguage();
