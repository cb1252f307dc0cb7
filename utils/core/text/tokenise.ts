import { stripUnseen } from './normalise-text';

// Scripts that put no spaces between words count by character.
const CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const TOKEN = new RegExp(`${CHARACTER}|(?:(?!${CHARACTER})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const PLAIN_TOKEN = /[a-z0-9]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const ASCII = /^[\x00-\x7f]*$/;

/** Words in lower case: runs of letters and digits; single characters in scripts without spaces. */
export function tokenise(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(PLAIN_TOKEN) ?? [];
  return stripUnseen(text.normalize('NFKC')).toLowerCase().match(TOKEN) ?? [];
}
