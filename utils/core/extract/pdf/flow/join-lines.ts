const DENSE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const HYPHENATED = /(\p{L}{2,})[-\u2010\u00ad]$/u;
const GOES_ON = /^\p{Ll}+/u;

/** The words of a document, folded: which of them have a hyphen of their own. */
export interface Words {
  known: ReadonlySet<string>;
  /** Whether its maker parted words at the ends of lines. */
  isHyphenated: boolean;
}

/** A line and the next as one text. Without `words` a hyphen at the end stays. */
export function joinLines(text: string, more: string, words?: Words): string {
  if (text === '') return more;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + more;
  const end = HYPHENATED.exec(text)?.[1];
  const start = GOES_ON.exec(more)?.[0];
  if (end !== undefined && start !== undefined) {
    const isOne = words !== undefined && isOneWord(end, start, words);
    return (isOne ? text.slice(0, -1) : text) + more;
  }
  if (/[-\u2010/]$/.test(text) && /\S[-\u2010/]$/.test(text) && /^\p{L}/u.test(more)) return text + more;
  const isDense = DENSE.test(text.slice(-1)) && DENSE.test(more.charAt(0));
  return `${text}${isDense ? '' : ' '}${more}`;
}

function isOneWord(end: string, start: string, { known, isHyphenated }: Words): boolean {
  const [whole, parted] = [`${end}${start}`.toLowerCase(), `${end}-${start}`.toLowerCase()];
  if (known.has(parted)) return false;
  return known.has(whole) || isHyphenated;
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const LEAST_SHARE = 0.02;

/** What the lines say of themselves; words parted at an end are not counted. */
export function wordsOf(lines: readonly string[]): Words {
  const known = new Set<string>();
  let parted = 0;
  for (const line of lines) {
    const isParted = HYPHENATED.test(line);
    if (isParted) parted++;
    for (const [word] of (isParted ? line.replace(/\S+$/, '') : line).matchAll(WORD)) known.add(word.toLowerCase());
  }
  return {
    known,
    isHyphenated: parted >= 2 && parted >= LEAST_SHARE * lines.length,
  };
}
