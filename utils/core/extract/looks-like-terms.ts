import { findTermsType } from './terms-type/find-terms-type';

const LEAST_TEXT = 1500;
const ENOUGH_ELEMENTS = 400;

/** Cheap, for pages nobody declared: a name of terms in title or main heading, and a text of some length below it. */
export function looksLikeTerms(page: Document): boolean {
  const heading = page.querySelector('h1')?.textContent ?? '';
  const names = [page.title, heading.slice(0, 200)];
  if (!names.some((name) => findTermsType(name) !== undefined)) return false;
  let length = 0;
  const lines = page.querySelectorAll('p, li, td, dd');
  for (let i = 0; i < Math.min(lines.length, ENOUGH_ELEMENTS); i++) {
    length += lines[i]?.textContent?.trim().length ?? 0;
    if (length >= LEAST_TEXT) return true;
  }
  return (page.body?.textContent?.length ?? 0) >= 4 * LEAST_TEXT;
}
