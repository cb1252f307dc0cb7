import type { PageLink } from '../browser/messages';
import { classifyLink } from '../core/services/classify-link';

const MOST_LOOKED_AT = 1500;
const MOST_SENT = 40;

/** Links that seem to lead to terms; from the end of the page, where such links are. */
export const findPageLinks = (page: Document): PageLink[] => {
  const found = new Map<string, PageLink>();
  const links = Array.from(page.links).slice(-MOST_LOOKED_AT).reverse();
  for (const link of links) {
    if (found.size >= MOST_SENT) break;
    if (!/^https?:$/.test(link.protocol) || found.has(link.href)) continue;
    const candidate = { href: link.href, text: (link.textContent ?? '').trim().slice(0, 200), rel: relOf(link) };
    if (candidate.text.length < 120 && classifyLink(candidate)) found.set(link.href, candidate);
  }
  return [...found.values()];
};

const relOf = (link: Element): string | undefined => link.getAttribute('rel') ?? undefined;
