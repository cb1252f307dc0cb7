import type { Block } from '../../model/terms';

const NEAR_TOP = 6;
const LONGEST = 200;
const SEPARATOR = /\s+[|·•–—»-]\s+|\s*\|\s*/;

/** The document's own main heading, else the page's name without the site's. */
export function findTitle(page: Document, blocks: readonly Block[]): string | undefined {
  const heading = blocks.slice(0, NEAR_TOP).find(({ kind, level }) => kind === 'heading' && level === 1);
  if (heading && heading.text.length <= LONGEST) return heading.text;
  const main = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  if (main && main.length <= LONGEST) return main;
  const [first] = page.title.replace(/^\s*\(\d+\+?\)\s*/, '').split(SEPARATOR);
  return first?.trim().slice(0, LONGEST) || undefined;
}
