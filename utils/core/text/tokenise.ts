import { foldForms, stripUnseen } from './normalise-text';

// Scripts that put no spaces between words count by character.
const CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const TOKEN = new RegExp(`${CHARACTER}|(?:(?!${CHARACTER})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const PLAIN_TOKEN = /[a-z0-9]+/g;
// Typographic quotes, dashes and the like part words as any other mark does. Those that show nothing do not, nor do
// signs that stand for letters.
const PLAIN =
  /^[ -~\t\n\r\u00a0\u00a7\u00a9\u00ab\u00ae\u00b7\u00bb\u2010-\u2016\u2018-\u2027\u2030-\u203d\u203f-\u205e]*$/;

/** Words in lower case: runs of letters and digits; single characters in scripts without spaces. */
export function tokenise(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_TOKEN) ?? [];
  return stripUnseen(foldForms(text)).toLowerCase().match(TOKEN) ?? [];
}
