import { countGraphemes } from '../graphemes';

/** Where a short text is to fit, by the rule of counting of each. */
export type TextTarget = 'plain' | 'bluesky' | 'mastodon' | 'x';

export const MOST_LETTERS: Record<TextTarget, number> = { plain: 300, bluesky: 300, mastodon: 500, x: 280 };

/** Any address counts as this many there, however long it is. */
const LETTERS_OF_LINK = 23;
const LINK = /https?:\/\/\S+/gu;
/** What may be taken for an address without being written as one: it counts as the longer of both. */
const SEEMING_LINK = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?/gu;

/** How much of the room of a target a text takes. */
export function lettersOf(target: TextTarget, text: string): number {
  if (target === 'plain' || target === 'bluesky') return countGraphemes(text);
  const count = target === 'x' ? weigh : countGraphemes;
  let links = 0;
  const rest = text
    .replace(LINK, () => {
      links += LETTERS_OF_LINK;
      return '';
    })
    .replace(SEEMING_LINK, (seeming) => {
      links += Math.max(LETTERS_OF_LINK, count(seeming));
      return '';
    });
  return links + count(rest);
}

/** Letters of most scripts are one; those of others, and pictures, two. Each part of a joined picture counts here. */
function weigh(text: string): number {
  let weight = 0;
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const isSingle = code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223);
    weight += isSingle || (code >= 8242 && code <= 8247) ? 1 : 2;
  }
  return weight;
}
