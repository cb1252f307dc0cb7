/** What people may have typed or chosen, and what nobody sees: never read. */
const UNREAD =
  'textarea, select, input, option, datalist, output, script, style, template, noscript, [hidden], ' +
  '[role="textbox"], [contenteditable]:not([contenteditable="false"])';
const IN_LINE = /^(?:a|abbr|b|bdi|em|font|i|label|mark|small|span|strong|sup|u)$/;
/** What is nested deeper is no form for people, and what has more parts is a whole page. */
const DEEPEST = 50;
const MOST_NODES = 3000;

const isUnread = (node: Node): boolean => node instanceof Element && node.matches(UNREAD);

const blockOf = (text: Node): Element | null => {
  let at = text.parentElement;
  for (let depth = 0; at && depth < DEEPEST && IN_LINE.test(at.localName); depth++) at = at.parentElement;
  return at;
};

/** The page's own words inside an element, one line a block; undefined where there are more letters than `most`. */
export const readWords = (place: Element, most: number): string | undefined => {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let words = '';
  let block: Element | null = null;
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    if (nodes > MOST_NODES) return undefined;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const own = blockOf(node);
    if (own !== block && text.trim() === '') continue;
    words += own === block ? text : `\n${text}`;
    block = own;
    if (words.length > most) return undefined;
  }
  return words.trim();
};
