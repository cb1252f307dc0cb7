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

// Most lines have nothing of all this, and to look for one sign costs far less than to look for a pattern.
const STEPS: { signs: string[]; step: (text: string) => string }[] = [
  { signs: [']'], step: withoutLinks },
  { signs: ['<'], step: (text) => (text.includes('<') ? text.replace(AUTOLINK, '$1').replace(TAG, ' ') : text) },
  { signs: ['`'], step: (text) => (text.includes('`') ? text.replace(CODE, '$1') : text) },
  // One underline is enough: when what is between two of them goes, they come together.
  { signs: ['*', '_'], step: withoutEmphasis },
  { signs: ['_'], step: (text) => (text.includes('_') ? text.replace(UNDERLINE, '$1$2') : text) },
  { signs: ['\\'], step: (text) => (text.includes('\\') ? text.replace(ESCAPED, '$1') : text) },
  { signs: ['&'], step: withoutEntities },
];

/**
 * Makes lines of this text plain: links and emphasis become words, images and tags go. What stands nowhere in the text
 * is not looked for in each line.
 */
export function plainReader(whole: string): (line: string) => string {
  const steps = STEPS.filter(({ signs }) => signs.some((sign) => whole.includes(sign)));
  return (line) => {
    let plain = line;
    for (const { step } of steps) plain = step(plain);
    return foldSpace(plain).trim();
  };
}

function withoutLinks(text: string): string {
  if (!text.includes(']')) return text;
  let plain = text;
  if (plain.includes('![')) plain = plain.replace(IMAGE, ' ');
  if (plain.includes('](')) plain = plain.replace(LINK, '$1');
  return plain.includes('][') ? plain.replace(REFERENCE, '$1') : plain;
}

function withoutEmphasis(text: string): string {
  let plain = text;
  // Twice, for what is both bold and slanted.
  for (let round = 0; round < 2 && hasEmphasis(plain); round++) plain = plain.replace(EMPHASIS, '$2');
  return plain;
}

function hasEmphasis(text: string): boolean {
  return text.includes('*') || text.includes('__');
}

function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity, name: string) => ENTITIES[name] ?? entity) : text;
}
