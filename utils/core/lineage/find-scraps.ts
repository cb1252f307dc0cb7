import type { Block, Terms } from '../model/terms';
import { tokenise } from '../text/tokenise';

/** A block this short, without a full stop or a number, is rather a label of the page than a rule of the document. */
const SCRAP_WORDS = 5;
const ALL_SCRAPS = 12;
const SAYS_SOMETHING = /[\p{N}\p{Sc}%.!?;:。！？；]/u;

/**
 * What came, went or was exchanged, when it is nothing but a few scraps: `labels` are headings and lines of the page
 * ("Show less", "Introduction"); with an item of a list or a row among them ("Biometric data") they are `entries`.
 */
export function findScraps(before: Terms, after: Terms): 'labels' | 'entries' | undefined {
  const counts = new Map<string, { count: number; isEntry: boolean }>();
  const add = ({ text, kind }: Block, count: number): void => {
    const known = counts.get(text);
    const isEntry = kind === 'item' || kind === 'row';
    counts.set(text, { count: (known?.count ?? 0) + count, isEntry: isEntry || known?.isEntry === true });
  };
  for (const block of before.blocks) add(block, -1);
  for (const block of after.blocks) add(block, 1);
  let words = 0;
  let found: 'labels' | 'entries' = 'labels';
  for (const [text, { count, isEntry }] of counts) {
    if (count === 0) continue;
    const length = tokenise(text).length;
    if (length > SCRAP_WORDS || SAYS_SOMETHING.test(text)) return undefined;
    if (isEntry) found = 'entries';
    words += length * Math.abs(count);
  }
  return words <= ALL_SCRAPS ? found : undefined;
}
