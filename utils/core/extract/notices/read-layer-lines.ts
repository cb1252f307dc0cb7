import { INLINE_TAGS, UNREAD_TAGS } from '../page/tags';

const TEXT = 3;
const ELEMENT = 1;
/** White space between elements is text too: a layer of nothing else must end. */
const MOST_NODES = 2000;

const isUnread = (node: Node): boolean => {
  if (node.nodeType !== ELEMENT) return node.nodeType !== TEXT;
  const element = node as Element;
  // The layer itself may be a `dialog`, which is no text of a page.
  return (
    element.localName === 'button' || element.getAttribute('role') === 'button' || UNREAD_TAGS.has(element.localName)
  );
};

const startsLine = (node: Node): boolean =>
  node.nodeType === ELEMENT && (!INLINE_TAGS.has((node as Element).localName) || (node as Element).localName === 'br');

/**
 * What a layer says, line by line, without its buttons; undefined where that is more than `most` letters. A post or a
 * message has its author in the first.
 */
export function readLayerLines(root: Element, most: number): string[] | undefined {
  const lines = [''];
  let letters = 0;
  let node: Node = root;
  for (let seen = 0; seen < MOST_NODES; seen++) {
    const isRead = node === root || !isUnread(node);
    if (node !== root && startsLine(node)) lines.push('');
    if (node.nodeType === TEXT) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      letters += text.trim().length;
      if (letters > most) return undefined;
      lines[lines.length - 1] += text;
    }
    if (isRead && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (startsLine(node)) lines.push('');
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
