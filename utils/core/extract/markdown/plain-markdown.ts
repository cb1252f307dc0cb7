import { foldSpace } from '../../text/fold-space';

const IMAGE = /!\[[^\]]*\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g;
// A backslash belongs to one branch only: were it to both, unclosed brackets would take exponential time.
const LINK = /\[((?:[^[\]\\]|\\.){0,2000})\]\(<?[^()\s]*(?:\([^()]*\)[^()\s]*)*>?(?:\s+"[^"]*")?\)/g;
const REFERENCE = /\[([^[\]]{1,500})\]\[[^[\]]{0,100}\]/g;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,500})>/g;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const EMPHASIS = /(\*\*\*|\*\*|\*|___|__)(?=\S)([^*\n]{1,2000}?\S|\S)\1/g;
const UNDERLINE = /(^|[\s(])_(?=\S)([^_\n]{1,1000}?\S|\S)_(?=$|[\s).,;:])/g;
const CODE = /`{1,3}([^`]*)`{1,3}/g;
const ESCAPED = /\\([\\`*_{}[\]()#+.!|>~$-])/g;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The words of a line of Markdown: links and emphasis become text, images and tags go. */
export function plainMarkdown(text: string): string {
  return foldSpace(withoutEscapes(withoutEmphasis(withoutTags(withoutLinks(text))))).trim();
}

// Most lines have nothing of all this, and to look for one sign costs far less than to look for a pattern.
function withoutLinks(text: string): string {
  if (!text.includes(']')) return text;
  let plain = text;
  if (plain.includes('![')) plain = plain.replace(IMAGE, ' ');
  if (plain.includes('](')) plain = plain.replace(LINK, '$1');
  return plain.includes('][') ? plain.replace(REFERENCE, '$1') : plain;
}

const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(AUTOLINK, '$1').replace(TAG, ' ') : text;

const hasEmphasis = (text: string): boolean => text.includes('*') || text.includes('__');

function withoutEmphasis(text: string): string {
  let plain = text.includes('`') ? text.replace(CODE, '$1') : text;
  // Twice, for what is both bold and slanted.
  for (let round = 0; round < 2 && hasEmphasis(plain); round++) plain = plain.replace(EMPHASIS, '$2');
  return plain.includes('_') ? plain.replace(UNDERLINE, '$1$2') : plain;
}

function withoutEscapes(text: string): string {
  const plain = text.includes('\\') ? text.replace(ESCAPED, '$1') : text;
  return plain.includes('&') ? plain.replace(ENTITY, (entity, name: string) => ENTITIES[name] ?? entity) : plain;
}
