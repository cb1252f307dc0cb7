import { primarySubtag } from '../languages';
import { parseAddress } from '../parse-address';
import { type Locale, readLocale } from './locale';

/** One of the languages and regions that a page says it is written for. */
export interface Alternate extends Partial<Locale> {
  /** Comparable; absent where only a locale is named. */
  address?: string;
}

const DEFAULT = 'x-default';

/** Two addresses of one page are equal. */
export const comparable = ({ origin, pathname, search }: URL): string => origin + pathname.replace(/\/$/, '') + search;

const alternateOf = (tag: string): Alternate | undefined => {
  const lang = primarySubtag(tag);
  return readLocale(tag) ?? (lang === undefined ? undefined : { lang });
};

/** Without the one for everybody else. */
export function readAlternates(page: Document, url: string): Alternate[] {
  const alternates: Alternate[] = [];
  if (!page.head) return alternates;
  for (const link of page.head.querySelectorAll('link[rel~="alternate" i][hreflang][href]')) {
    const tag = link.getAttribute('hreflang') ?? '';
    const named = tag.toLowerCase() === DEFAULT ? undefined : alternateOf(tag);
    const address = parseAddress(link.getAttribute('href'), url);
    if (named && address) alternates.push({ ...named, address: comparable(address) });
  }
  for (const meta of page.head.querySelectorAll('meta[property="og:locale:alternate" i]')) {
    const named = alternateOf(meta.getAttribute('content') ?? '');
    if (named) alternates.push(named);
  }
  return alternates;
}
