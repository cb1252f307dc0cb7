const DENSE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const HYPHENATED = /(\p{L}{2,})[-\u2010\u00ad]$/u;
const GOES_ON = /^\p{Ll}+/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const LEAST_SHARE = 0.02;

/** The words of a document, folded: which of them have a hyphen of their own. */
export interface Words {
  known: ReadonlySet<string>;
  /** Whether its maker parted words at the ends of lines. */
  isHyphenated: boolean;
}

/** Lines as one text. Without `words` a hyphen at the end of one stays. Time grows with their length, however many they are. */
export function joinLines(lines: readonly string[], words?: Words): string {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined) {
      parts.push(line);
      continue;
    }
    const { isCut, space } = seamOf(last, line, words);
    if (isCut) parts[parts.length - 1] = last.slice(0, -1);
    parts.push(space, line);
  }
  return parts.join('');
}

interface Seam {
  /** The sign at the end of the first was only put there to part a word. */
  isCut: boolean;
  space: '' | ' ';
}

function seamOf(text: string, more: string, words?: Words): Seam {
  if (text.endsWith('\u00ad')) return { isCut: true, space: '' };
  const end = HYPHENATED.exec(text)?.[1];
  const start = GOES_ON.exec(more)?.[0];
  if (end !== undefined && start !== undefined)
    return { isCut: words !== undefined && isOneWord(end, start, words), space: '' };
  if (/\S[-\u2010/]$/.test(text) && /^\p{L}/u.test(more)) return { isCut: false, space: '' };
  const isDense = DENSE.test(text.slice(-1)) && DENSE.test(more.charAt(0));
  return { isCut: false, space: isDense ? '' : ' ' };
}

function isOneWord(end: string, start: string, { known, isHyphenated }: Words): boolean {
  const [whole, parted] = [`${end}${start}`.toLowerCase(), `${end}-${start}`.toLowerCase()];
  if (known.has(parted)) return false;
  return known.has(whole) || isHyphenated;
}

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
