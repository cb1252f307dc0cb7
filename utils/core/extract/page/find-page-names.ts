import { readShortText } from './read-short-text';

const LEAST_TEXT = 1500;
const LONGEST_NAME = 200;

/** `www.open-harbour.example`: open, harbour, openharbour. */
const hostWords = (page: Document): string[] => {
  const host = URL.canParse(page.URL) ? new URL(page.URL).hostname : '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www');
  return labels.flatMap((label) => [label.replaceAll('-', ''), ...label.split('-')]).filter(Boolean);
};

/** A service's own name says nothing of its document. */
function withoutSite(name: string, words: readonly string[]): string {
  const isSite = (word: string): boolean =>
    words.includes(word.toLowerCase().replace(/(?:['\u2019]s|\.\p{L}{2,4})$/u, ''));
  return name
    .split(/\s+/)
    .filter((word) => !isSite(word))
    .join(' ')
    .slice(0, LONGEST_NAME);
}

/**
 * What a page calls itself beside its site's name, where it has text enough. Cheap: `findTermsType` then tells whether
 * one of them is the name of terms, and `readsLikeTerms`, which costs more, whether the page has the shape of them.
 */
export function findPageNames(page: Document): string[] {
  if (!page.body || readShortText(page.body, LEAST_TEXT) !== undefined) return [];
  const heading = page.querySelector('h1')?.textContent ?? '';
  const names = [page.title, heading].map((name) => name.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const words = hostWords(page);
  return names.map((name) => withoutSite(name, words)).filter(Boolean);
}
