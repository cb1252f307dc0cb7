import type { Terms } from '../model/terms';
import { tokenise } from '../text/tokenise';

/** A block this short, without a full stop or a number, is rather a label of the page than a rule of the document. */
const SCRAP_WORDS = 5;
const ALL_SCRAPS = 12;
const SAYS_SOMETHING = /[\p{N}\p{Sc}%.!?;:。！？；]/u;

/** Whether nothing but a few labels ("Show less") came, went or were exchanged. Such a difference often lasts one look. */
export function differsInScrapsOnly(before: Terms, after: Terms): boolean {
  const counts = new Map<string, number>();
  for (const { text } of before.blocks) counts.set(text, (counts.get(text) ?? 0) - 1);
  for (const { text } of after.blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  let words = 0;
  for (const [text, count] of counts) {
    if (count === 0) continue;
    const length = tokenise(text).length;
    if (length > SCRAP_WORDS || SAYS_SOMETHING.test(text)) return false;
    words += length * Math.abs(count);
  }
  return words <= ALL_SCRAPS;
}
