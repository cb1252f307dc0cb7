const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** They start a line wherever they stand. All that no browser knows runs on, unless it is styled. */
const KNOWN_LINES = setOf(
  'html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd dir menu table caption colgroup thead tbody tfoot tr td th pre ' +
    'listing plaintext xmp blockquote center hr br article section main header footer nav aside hgroup search address ' +
    'details summary figure figcaption fieldset legend form optgroup noframes',
);
const LINES = 'p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, section, article, br';

const saysSomething = (node: Node | null): boolean =>
  node?.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.nodeValue ?? '');

/** An element of the maker's own in the middle of a line: text right before or after it, and no line inside. */
export function runsOn(node: Node, tag: string): boolean {
  if (KNOWN_LINES.has(tag)) return false;
  if (tag.includes(':')) return true;
  const isBesideText = saysSomething(node.previousSibling) || saysSomething(node.nextSibling);
  return isBesideText && (node as Element).querySelector(LINES) === null;
}
