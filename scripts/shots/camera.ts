import type { Language } from '../../utils/i18n/locale.ts';
import type { Studio, Way } from './studio.ts';

/** How a picture looks: the end of its name, its colours, its language. */
export type Look = [name: string, theme: 'light' | 'dark', language: Language];

const LOOKS: readonly Look[] = [
  ['light', 'light', 'en'],
  ['dark', 'dark', 'en'],
  ['de', 'light', 'de'],
];

/** Takes a page in each look: `popup-many` becomes `chrome-popup-many-dark.png` and so on. */
export const camera =
  (studio: Studio, looks = LOOKS) =>
  async (name: string, page: string, way: Way = {}): Promise<void> => {
    for (const [look, theme, language] of looks) {
      await studio.speak(language);
      await studio.take(`${studio.options.browser}-${name}-${look}`, page, { theme, ...way });
    }
  };

/** The made-up service of which most is known. */
export const MURMUR = 'site:murmur.example';
export const MURMUR_PAGE = `archive.html#/service/${encodeURIComponent(MURMUR)}`;

export const documentPage = (host: string, termsType: string): string =>
  `archive.html#/document/${encodeURIComponent(`site:${host}/${termsType}`)}`;

/** The alert's page, and the comparison behind it. */
export const alertPage = (id = ''): string => `archive.html#/alert/${encodeURIComponent(id)}`;
export const comparisonPage = (id = ''): string => `archive.html#/compare/${id.replace(':', '/')}`;
