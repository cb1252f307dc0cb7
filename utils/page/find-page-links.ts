import type { PageLink } from '../browser/messages';

const MOST_SENT = 100;
const MOST_FRAMES = 50;
const LONGEST_TEXT = 80;

// An attribute is asked for before its values: most elements have none, and are done with at once.
const FRAMES = 'footer, nav, [role]:is([role="contentinfo"], [role="navigation"])';
// What people wrote may have a footer of its own.
const WRITTEN = 'article, [role="article"], [role="feed"], [role="dialog"]';
const RELATED = 'a[rel]:is([rel~="terms-of-service"], [rel~="privacy-policy"])';

/**
 * Links that may lead to terms, last ones first, since terms are linked at the end of a page: those of the site's own
 * frame and those whose author says so. What stands among the words of users counts for nothing, and is not looked at.
 */
export const findPageLinks = (page: Document): PageLink[] => {
  const found = new Map<string, PageLink>();
  const frames = Array.from(page.querySelectorAll(FRAMES)).filter((frame) => frame.closest(WRITTEN) === null);
  for (const frame of frames.reverse().slice(0, MOST_FRAMES))
    for (const link of Array.from(frame.querySelectorAll<HTMLAnchorElement>('a[href]')).reverse())
      if (link.closest(WRITTEN) === null) note(found, link, { isInFrame: true });
  for (const link of page.querySelectorAll<HTMLAnchorElement>(RELATED)) note(found, link);
  return [...found.values()];
};

const note = (found: Map<string, PageLink>, link: HTMLAnchorElement, frame: { isInFrame?: true } = {}): void => {
  if (found.size >= MOST_SENT) return;
  const href = plainAddress(link);
  const text = (link.textContent ?? '').trim();
  if (!href || found.has(href) || text.length > LONGEST_TEXT) return;
  found.set(href, { href, text, rel: link.getAttribute('rel') ?? undefined, ...frame });
};

/** Queries of links carry names and tokens; an address that needs its query is left to the declarations. */
const plainAddress = ({ protocol, origin, pathname }: HTMLAnchorElement): string | undefined =>
  /^https?:$/.test(protocol) && pathname.length > 1 ? origin + pathname : undefined;
