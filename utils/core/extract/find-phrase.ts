import { UNSPACED } from '../text/dense-scripts';

const LETTER = /\p{L}/u;
const isLetter = (char: string): boolean => char !== '' && LETTER.test(char);

/** Where a phrase begins in a folded text as words of their own (`entrar` is not in `central`), or -1. */
export function findPhrase(folded: string, phrase: string): number {
  if (UNSPACED.test(phrase)) return folded.indexOf(phrase);
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const runsOn = isLetter(phrase.charAt(phrase.length - 1)) && isLetter(folded.charAt(end));
    if (!runsOn && !(isLetter(phrase.charAt(0)) && isLetter(folded.charAt(at - 1)))) return at;
  }
  return -1;
}
