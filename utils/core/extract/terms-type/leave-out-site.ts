const LONGEST_NAME = 200;

/** `www.open-harbour.example`: open, harbour, openharbour. */
const hostWords = (url: string): string[] => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www');
  return labels.flatMap((label) => [label.replaceAll('-', ''), ...label.split('-')]).filter(Boolean);
};

/** A page's name less its site's, which says nothing of the document. */
export function leaveOutSite(name: string, url: string): string {
  const words = hostWords(url);
  const isSite = (word: string): boolean =>
    words.includes(word.toLowerCase().replace(/(?:['\u2019]s|\.\p{L}{2,4})$/u, ''));
  return name
    .split(/\s+/)
    .filter((word) => !isSite(word))
    .join(' ')
    .slice(0, LONGEST_NAME);
}
