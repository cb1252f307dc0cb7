import { LANGUAGES, primarySubtag } from '../detect-language';

/** What an address or a tag says: a region, and the language it says it in, where it does. */
export interface Locale {
  lang?: string;
  /** Upper-case ISO 3166 code, or `EU`. */
  region: string;
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Codes that name no country, though `Intl` has a name for them. */
const NO_COUNTRY = new Set(['EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const WRITTEN: Record<string, string> = { UK: 'GB', EEA: 'EU', EU: 'EU' };
/** What sites write for Latin America, and for Arabic wherever it is read: Laos and Argentina by their codes. */
const MISUSED = new Set(['es-LA', 'ar-AR']);
const TAG = /^([a-z]{2,3})[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i;

/** Of `gb`, `UK`, `eea`: a region's own code. */
export function readRegion(code: string): string | undefined {
  const upper = code.toUpperCase();
  const written = WRITTEN[upper];
  if (written !== undefined) return written;
  return /^[A-Z]{2}$/.test(upper) && !NO_COUNTRY.has(upper) && names.of(upper) !== undefined ? upper : undefined;
}

/** Of `en-GB`, `zh_Hant_TW`; undefined for a language alone. */
export function readLocale(tag: string): Locale | undefined {
  const [, written, code = ''] = TAG.exec(tag.trim()) ?? [];
  const [lang, region] = [primarySubtag(written), readRegion(code)];
  if (lang === undefined || !LANGUAGES.has(lang) || region === undefined || MISUSED.has(`${lang}-${region}`))
    return undefined;
  return { lang, region };
}

export const isSameLocale = (a: Locale, b: Locale): boolean => a.lang === b.lang && a.region === b.region;
