import { findLocales } from './find-locales';
import { type Locale, readLocale, readRegion } from './locale';

const MARK = 'cw-region';
const ANY = 'any';
const MOST = 8;

const writeLocale = ({ lang, region }: Locale): string => `${lang ?? ANY}-${region}`;

function readWritten(written: string): Locale | undefined {
  const region = written.startsWith(`${ANY}-`) ? readRegion(written.slice(ANY.length + 1)) : undefined;
  return region === undefined ? readLocale(written) : { region };
}

/** For the cleaned page, which keeps no more of the head: nothing for most pages, an empty mark where it knew better. */
export function writeRegion(page: Document, url: string): string {
  const locales = findLocales(page, url).slice(0, MOST);
  const isSilent = locales.length === 0 && !page.head?.querySelector('link[rel~="alternate" i][hreflang]');
  return isSilent ? '' : `<meta name="${MARK}" content="${locales.map(writeLocale).join(' ')}">`;
}

/** The mark that `writeRegion` left in a cleaned page, or what the head of a page as it was sent says. */
function localesOf(page: Document, url: string): Locale[] {
  const mark = page.head?.querySelector(`meta[name="${MARK}"]`)?.getAttribute('content');
  if (mark === null || mark === undefined) return findLocales(page, url);
  return mark.split(' ').flatMap((written) => readWritten(written) ?? []);
}

/**
 * The region that a text is for: what the page says for the text's own language, when it does not say two. Absent for
 * most pages.
 */
export function findPageRegion(page: Document, url: string, lang: string | undefined): string | undefined {
  const fitting = localesOf(page, url).filter(
    (said) => said.lang === undefined || lang === undefined || said.lang === lang,
  );
  const regions = new Set(fitting.map(({ region }) => region));
  return regions.size === 1 ? [...regions][0] : undefined;
}
