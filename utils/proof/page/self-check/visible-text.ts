// What a page cannot hold as it is: an end of line of another kind, a character without form, a surrogate without its partner.
const UNHELD = /[\0\ufffd]/g;

/** A text as a page gives it back: white space as single spaces. */
export const shownText = (text: string): string => text.toWellFormed().replace(UNHELD, '').replace(/\s+/gu, ' ').trim();

/** All that a reader sees of an element, heard words and the targets of links included; what is checked elsewhere is left out. */
export function visibleText(root: Element, except: string): string {
  const parts: string[] = [];
  const read = (element: Element): void => {
    if (element.matches(except)) return;
    parts.push(element.getAttribute('href') ?? '', element.getAttribute('datetime') ?? '');
    for (const child of element.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else if (child.nodeType === 1) read(child as Element);
    }
  };
  read(root);
  return shownText(parts.join(' '));
}
