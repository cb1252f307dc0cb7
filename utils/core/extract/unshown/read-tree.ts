import { DENSE } from '../../text/dense-scripts';
import { parseJson } from './read-literals';

/** What a state holds, with the letters of running text counted. */
export interface Tree {
  key: string;
  text?: string;
  children: Tree[];
  /** Of texts that are running text or markup, and of all texts. */
  letters: number;
  all: number;
  texts: number;
  hasMarkup: boolean;
}

/** Not the document: what belongs to somebody, and the words of buttons and messages. */
const PRIVATE =
  /^(?:users?|viewer|me|account|session|cookies?|auth|tokens?|csrf|comments?|messages?|authors?|profiles?|posts?|feed|timeline|notifications?|replies|reviews?|members?|friends?|contacts?|i18n|intl|translations?|locales?|strings|phrases)$/i;
const MARKUP = /<(?:p|h[1-6]|li|ul|ol|br|div|section|table)(?:\s[^<>]*)?\/?>/i;
const TAG = /<[^<>]*>/g;
const LEAST_MARKUP = 150;
const LEAST_PROSE = 80;
const CODE = /[{}<>]|=>|\\|https?:\/\/\S{60}/;
const DEEPEST = 80;
const MOST = 100_000;

export const isMarkup = (text: string): boolean => text.length >= LEAST_MARKUP && MARKUP.test(text);

/** Sentences: words with spaces between them that end like one. */
export function isProse(text: string): boolean {
  if (DENSE.test(text)) return text.length >= LEAST_PROSE / 3 && !CODE.test(text);
  if (text.length < LEAST_PROSE || CODE.test(text)) return false;
  return (text.match(/\s+/g)?.length ?? 0) * 15 >= text.length && /[.!?:;؟।]["”’)\]]*(?:\s|$)/.test(text);
}

const leaf = (key: string, text: string): Tree => {
  const hasMarkup = isMarkup(text);
  const letters = hasMarkup ? text.replace(TAG, '').length : isProse(text) ? text.length : 0;
  return { key, text, children: [], letters, all: text.length, texts: letters > 0 ? 1 : 0, hasMarkup };
};

/** `["$", "p", null, {children: ...}]` is an element with its properties. */
const entriesOf = (value: object, key: string): [string, unknown][] => {
  if (!Array.isArray(value)) return Object.entries(value).filter(([name]) => !PRIVATE.test(name));
  if (value[0] !== '$' || value.length < 4) return value.map((one) => [key, one]);
  return [['type', value[1]], ...entriesOf((value[3] ?? {}) as object, key)];
};

/** Texts that are JSON themselves are opened; what is personal by its name is left out. Bounded in depth and size. */
export function readTree(value: unknown, key = '', limit = { left: MOST }, depth = 0): Tree | undefined {
  if (depth > DEEPEST || limit.left-- <= 0) return undefined;
  if (typeof value === 'number') return leaf(key, String(value));
  if (typeof value === 'string') {
    const opened = value.length > LEAST_MARKUP && /^\s*[{[]/.test(value) ? parseJson(value) : undefined;
    return typeof opened === 'object' ? readTree(opened, key, limit, depth + 1) : leaf(key, value);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const tree: Tree = { key, children: [], letters: 0, all: 0, texts: 0, hasMarkup: false };
  for (const [name, one] of entriesOf(value, key)) {
    const child = readTree(one, name, limit, depth + 1);
    if (!child) continue;
    tree.children.push(child);
    tree.letters += child.letters;
    tree.all += child.all;
    tree.texts += child.texts;
    tree.hasMarkup ||= child.hasMarkup;
  }
  return tree;
}
