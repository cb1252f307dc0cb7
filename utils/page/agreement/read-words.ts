/** What people may have typed or chosen, and what nobody sees: never read. */
const UNREAD =
  'textarea, select, input, option, datalist, output, script, style, template, noscript, [hidden], ' +
  '[role="textbox"], [contenteditable]:not([contenteditable="false"])';
const IN_LINE = /^(?:a|abbr|b|bdi|em|font|i|label|mark|small|span|strong|sup|u)$/;

const isUnread = (node: Node): boolean => node instanceof Element && node.matches(UNREAD);

const blockOf = (text: Node): Element | null => {
  let at = text.parentElement;
  while (at && IN_LINE.test(at.localName)) at = at.parentElement;
  return at;
};

/** The page's own words inside an element, one line a block; undefined where there are more letters than `most`. */
export const readWords = (place: Element, most: number): string | undefined => {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').replace(/\s+/g, ' ') : '';
    if (text.trim() === '' && block !== blockOf(node)) continue;
    if (block !== blockOf(node) && node.nodeType === Node.TEXT_NODE) {
      block = blockOf(node);
      words += '\n';
    }
    words += text;
    if (words.length > most) return undefined;
  }
  return words.trim();
};
