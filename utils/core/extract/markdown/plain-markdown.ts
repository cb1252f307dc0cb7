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
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** The words of a line of Markdown: links and emphasis become text, images and tags go. */
export function plainMarkdown(text: string): string {
  return text
    .replace(IMAGE, ' ')
    .replace(LINK, '$1')
    .replace(REFERENCE, '$1')
    .replace(AUTOLINK, '$1')
    .replace(TAG, ' ')
    .replace(CODE, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(UNDERLINE, '$1$2')
    .replace(ESCAPED, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
