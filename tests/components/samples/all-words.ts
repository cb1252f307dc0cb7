import { addCatalogue } from '../../../utils/i18n/catalogues';

// Views are looked at in these; that all others say the same is tested without a browser.
const files = {
  en: import.meta.glob<Record<string, string>>('../../../assets/locales/en/*.json', { eager: true, import: 'default' }),
  de: import.meta.glob<Record<string, string>>('../../../assets/locales/de/*.json', { eager: true, import: 'default' }),
};

for (const [language, messages] of Object.entries(files))
  addCatalogue(language, Object.assign({}, ...Object.values(messages)));
