import { escapeHtml } from '../clean/escape-html';
import { isMarkup, isProse, type Tree } from './read-tree';

/** How editors of texts name the pieces that they store. */
const KINDS = ['nodeType', 'type', '_type', 'tag', 'tagName', 'kind'];
const TAG = /^(?:h[1-6]|p|li|ul|ol|table|thead|tbody|tr|td|th|blockquote|strong|b|em|i|a|br|div|section|article|span)$/;
const TITLES = /^(?:title|heading|headline|header|subtitle|question|label|name)$/i;
const WORDS =
  /^(?:text|value|content|contents|children|html|__html|body|description|answer|paragraphs?|items?|data|rows?|cells?|markdown|copy)$/i;
const NUMBERS: Record<string, string> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' };

const textOf = (tree: Tree, key: string): string | undefined =>
  tree.children.find((child) => child.key === key && child.text !== undefined)?.text;

const levelOf = (tree: Tree, kind: string): string => {
  const inner = tree.children.find(({ key }) => key === 'attrs' || key === 'data');
  const word = /(?:one|two|three|four|five|six|[1-6])$/i.exec(kind)?.[0].toLowerCase() ?? '';
  return textOf(tree, 'level') ?? (inner && textOf(inner, 'level')) ?? NUMBERS[word] ?? (word || '2');
};

/** The element that a stored piece stands for; nothing where only its content matters. */
function tagOf(tree: Tree): string | undefined {
  const kind = KINDS.map((name) => textOf(tree, name)).find(Boolean) ?? '';
  const style = textOf(tree, 'style') ?? '';
  if (TAG.test(style)) return textOf(tree, 'listItem') ? 'li' : style;
  if (TAG.test(kind)) return kind;
  if (/^head(?:ing|er)/i.test(kind)) return `h${levelOf(tree, kind).slice(0, 1)}`;
  if (/list-?_?item/i.test(kind) || textOf(tree, 'listItem')) return 'li';
  if (/list/i.test(kind)) return /order|number/i.test(kind) && !/un-?_?order/i.test(kind) ? 'ol' : 'ul';
  if (/table-?_?row/i.test(kind)) return 'tr';
  if (/table-?_?(?:header-?_?)?cell/i.test(kind)) return 'td';
  if (/^table/i.test(kind)) return 'table';
  if (/quote/i.test(kind)) return 'blockquote';
  if (/break/i.test(kind)) return 'br';
  return /paragraph|^block$|unstyled/i.test(kind) || style === 'normal' ? 'p' : undefined;
}

const MARKDOWN_HEADING = /^(#{1,6})\s+(.*)$/;

/** Plain lines, or Markdown's headings among them. */
const writeLines = (text: string): string =>
  text
    .split(/\n\s*\n|\n(?=#{1,6}\s|[-*•]\s)/)
    .map((part) => {
      const heading = MARKDOWN_HEADING.exec(part.trim());
      const level = heading?.[1]?.length;
      return level ? `<h${level}>${escapeHtml(heading?.[2] ?? '')}</h${level}>` : `<p>${escapeHtml(part)}</p>`;
    })
    .join('');

function writeLeaf({ key, text = '' }: Tree, isInPiece: boolean): string {
  if (isMarkup(text)) return `<div>${text}</div>`;
  if (isInPiece) return WORDS.test(key) ? (/<\w/.test(text) ? text : escapeHtml(text)) : '';
  if (TITLES.test(key)) return `<h2>${escapeHtml(text)}</h2>`;
  return isProse(text) || (WORDS.test(key) && /\s/.test(text)) ? writeLines(text) : '';
}

/** A stored text as markup, in its own order; still to be parsed as a page that runs nothing, and cleaned. */
export function writeText(tree: Tree, isInPiece = false): string {
  if (tree.text !== undefined) return writeLeaf(tree, isInPiece);
  const tag = tagOf(tree);
  if (tag === 'br') return '<br>';
  const isPiece = isInPiece || (tag !== undefined && !/^(?:ul|ol|table|thead|tbody|tr|div|section|article)$/.test(tag));
  const inside = tree.children.map((child) => writeText(child, isPiece)).join('');
  return tag === undefined || inside === '' ? inside : `<${tag}>${inside}</${tag}>`;
}
