/** What short forms stand for: `don't` to `do not`; `*n't` for an ending. */
export type Contractions = Record<string, string>;

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u2032\u00b4`\uff07]/g;
const PLAIN = /^[a-z]+$/;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const wholeForm = (word: string, contractions: Contractions): string | undefined =>
  Object.hasOwn(contractions, word) ? contractions[word] : undefined;

function writeOut(word: string, contractions: Contractions): string {
  for (const [ending, words] of Object.entries(contractions)) {
    if (!ending.startsWith('*') || !word.endsWith(ending.slice(1))) continue;
    return `${word.slice(0, 1 - ending.length)} ${words}`;
  }
  return word.replace(/'s$/, '');
}

/** A written word as the words it counts as: lower case, NFKC, short forms written out, a possessive dropped. */
export function foldWord(raw: string, contractions: Contractions): string[] {
  if (PLAIN.test(raw) && !Object.hasOwn(contractions, raw)) return [raw];
  const word = raw.normalize('NFKC').toLowerCase().replace(UNSEEN, '').replace(APOSTROPHES, "'");
  const whole = wholeForm(word, contractions);
  if (whole === undefined && !word.includes("'")) return word ? [word] : [];
  return (whole ?? writeOut(word, contractions)).split(/[' ]/).filter((part) => part !== '');
}
