const SHOW_TEXT = 4;
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
/** White space between elements is text too: a page of nothing else must end. */
const MOST_NODES = 10_000;

/** The words inside, unless they are more than `most` characters: then nothing, as soon as that is clear. */
export function readShortText(root: Element, most: number): string | undefined {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let text = '';
  for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
    const { nodeValue, parentNode } = walker.currentNode;
    if (parentNode && UNREAD.has(parentNode.nodeName.toLowerCase())) continue;
    text += (nodeValue ?? '').replace(/\s+/g, ' ');
    if (text.length > most && (text.length > 2 * most || text.trim().length > most)) return undefined;
  }
  return text.replace(/\s+/g, ' ').trim();
}
