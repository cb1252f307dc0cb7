import type { PageLink } from '../browser/messages';

const MOST_SENT = 100;
const LONGEST_TEXT = 80;

// Only a sieve: the vocabulary of 25 languages is too large for a page, so the background decides.
const WORDS = [
  ...['terms', 'tos', 'privacy', 'legal', 'polic', 'guideline', 'rules', 'standards', 'conditions', 'cookie'],
  ...['agb', 'datenschutz', 'nutzung', 'impressum', 'confidential', 'privaci', 'privat', 'termin', 'regulamin'],
  ...['aviso', 'gizlilik'],
];
const FRAME = 'footer, nav, [role="contentinfo"], [role="navigation"]';
// What people wrote may have a footer of its own.
const WRITTEN = 'article, [role="article"], [role="feed"], [role="dialog"]';
const PLACES =
  ':is(footer, nav, aside, [role="contentinfo"], [role="navigation"], [role="complementary"]) a[href], ' +
  'a[rel~="terms-of-service"], a[rel~="privacy-policy"]';
const PATH = new RegExp(WORDS.join('|').replace('tos', '\\btos\\b'), 'i');

/** Whether an address could be one of terms, by its path alone. */
export const isTermsPath = (url: string): boolean => URL.canParse(url) && PATH.test(new URL(url).pathname);

/** Links that may lead to terms, last ones first, since terms are linked at the end of a page. */
export const findPageLinks = (page: Document): PageLink[] => {
  const found = new Map<string, PageLink>();
  const inPlace = new Set<Element>(page.querySelectorAll(PLACES));
  const links = Array.from(page.querySelectorAll<HTMLAnchorElement>('a[href]')).reverse();
  for (const link of links) {
    if (found.size >= MOST_SENT) break;
    if (!PATH.test(link.getAttribute('href') ?? '') && !inPlace.has(link)) continue;
    const href = plainAddress(link.href);
    const text = (link.textContent ?? '').trim();
    if (!href || found.get(href)?.isInFrame || text.length > LONGEST_TEXT) continue;
    const frame = isInFrame(link) ? { isInFrame: true as const } : {};
    if (found.has(href) && !frame.isInFrame) continue;
    found.set(href, { href, text, rel: link.getAttribute('rel') ?? undefined, ...frame });
  }
  return [...found.values()];
};

const isInFrame = (link: Element): boolean => link.closest(FRAME) !== null && link.closest(WRITTEN) === null;

/** Queries of links carry names and tokens; an address that needs its query is left to the declarations. */
const plainAddress = (href: string): string | undefined => {
  if (!/^https?:/.test(href)) return;
  const { origin, pathname } = new URL(href);
  return pathname.length > 1 ? origin + pathname : undefined;
};
