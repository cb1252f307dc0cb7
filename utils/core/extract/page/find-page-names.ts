import { readShortText } from './read-short-text';

const LEAST_TEXT = 1500;
const LONGEST_NAME = 400;

/**
 * What a page calls itself, where it has text enough. Cheap: `findTermsType` then tells whether one of them is the name
 * of terms, and `readsLikeTerms`, which costs more, whether the page has the shape of them.
 */
export function findPageNames(page: Document): string[] {
  if (!page.body || readShortText(page.body, LEAST_TEXT) !== undefined) return [];
  const heading = page.querySelector('h1')?.textContent ?? '';
  return [page.title, heading].map((name) => name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)).filter(Boolean);
}
