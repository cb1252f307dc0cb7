import { lineOf } from '../../core/evidence/check/check-line';
import type { CheckLine } from '../../core/model/evidence';
import { cutQuote } from '../../core/share/quote/cut-quote';
import { plainLine } from '../../core/share/quote/plain-line';
import { shownText } from './self-check/visible-text';

/** As much of a stranger's words as names them; in graphemes. */
const LONGEST = 200;
/** What a reader sees or hears of an element beside its text. */
const SAYING = ['alt', 'title', 'aria-label', 'placeholder', 'value', 'href', 'datetime'];

/**
 * Holds a page against the one that is made here from its proof, word for word and then node for node. What differs may
 * come from another edition of ours, and may be put in by somebody: nobody can tell the two apart.
 */
export function checkDrawn(page: Document, made: Document, isScriptKnown: boolean): CheckLine[] {
  const [said, ours] = [wordsIn(page), wordsIn(made)];
  const [put] = beyond(said, ours);
  if (put !== undefined) return [lineOf('page', 'odd', 'check.page-says', { words: named(put) })];
  const [gone] = beyond(ours, said);
  if (gone !== undefined) return [lineOf('page', 'odd', 'check.page-lacks', { words: named(gone) })];
  const [whole, wanted] = isScriptKnown ? [page, made] : [withoutCode(page), withoutCode(made)];
  if (!whole.documentElement.isEqualNode(wanted.documentElement))
    return [lineOf('page', 'odd', 'check.page-otherwise')];
  return [
    lineOf('page', 'holds', 'check.page-drawn'),
    ...(isScriptKnown ? [] : [lineOf('page', 'unknown', 'check.page-script')]),
  ];
}

/** Each text of a page, and each attribute that is read out. */
function wordsIn(page: Document): string[] {
  const words: string[] = [];
  const read = (element: Element): void => {
    if (element.localName === 'script' || element.localName === 'style') return;
    for (const name of SAYING) words.push(shownText(element.getAttribute(name) ?? ''));
    for (const child of element.childNodes) {
      if (child.nodeType === 3) words.push(shownText(child.nodeValue ?? ''));
      else if (child.nodeType === 1) read(child as Element);
    }
  };
  read(page.documentElement);
  return words.filter((text) => text !== '');
}

/** What is there more often than among the others. */
function beyond(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

const named = (words: string): string => cutQuote({ text: plainLine(words), marks: [] }, LONGEST).text;

/** Without the page's own script, and the policy that names it. */
function withoutCode(page: Document): Document {
  const copy = page.cloneNode(true) as Document;
  copy.querySelector('meta[http-equiv]')?.remove();
  [...copy.querySelectorAll('body > script:not([type])')].at(-1)?.remove();
  return copy;
}
