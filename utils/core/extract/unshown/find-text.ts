import { readTree, type Tree } from './read-tree';

const LEAST = 1200;
const MOST_OF = 0.8;
const LEAST_SHARE = 0.5;
/** Words of buttons and messages are shorter than clauses. */
const LEAST_MEAN = 130;
const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** Of the same text in several languages, the page's own. */
function ofLanguage({ children, letters }: Tree, lang: string): Tree | undefined {
  const languages = children.filter(({ key, text }) => text === undefined && LANGUAGE.test(key));
  const held = languages.reduce((sum, child) => sum + child.letters, 0);
  if (languages.length < 2 || held < MOST_OF * letters) return undefined;
  const primary = lang.toLowerCase().slice(0, 2) || 'en';
  return languages.find(({ key }) => key.toLowerCase().startsWith(primary)) ?? languages[0];
}

/** The smallest part of a state that holds nearly all of its running text, where that reads like a document. */
export function findText(state: unknown, lang: string): Tree | undefined {
  let inside = readTree(state);
  if (!inside || inside.letters < LEAST) return undefined;
  let tree: Tree = inside;
  while (inside) {
    tree = inside;
    const { letters, children }: Tree = tree;
    inside =
      ofLanguage(tree, lang) ?? children.find((child) => child.text === undefined && child.letters > MOST_OF * letters);
  }
  const { letters, all, texts, hasMarkup } = tree;
  const isDocument = letters >= LEAST_SHARE * all && (hasMarkup || letters >= LEAST_MEAN * texts);
  return letters >= LEAST && isDocument ? tree : undefined;
}
