import lexicon from '../../../../assets/lexicons/edition-phrases.json';

export type EditionKind = keyof typeof lexicon.kinds;

interface Phrases {
  kinds: [EditionKind, string[]][];
  residence: string[];
  /** Any of them, wherever it stands: most lines hold none. */
  any: RegExp;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const isLetter = (char: string): boolean => /\p{L}/u.test(char);

export const foldLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Where a phrase begins as words of their own, or -1. */
export function findWords(folded: string, phrase: string): number {
  const isDense = DENSE.test(phrase);
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    if (isDense) return at;
    const after = folded.charAt(at + phrase.length);
    if (!isLetter(folded.charAt(at - 1)) && !(isLetter(after) && isLetter(phrase.charAt(phrase.length - 1)))) return at;
  }
  return -1;
}

const known = new Map<string, Phrases>();

/** Of one language and of English, which pages mix in. */
export function editionPhrases(lang = 'en'): Phrases {
  const before = known.get(lang);
  if (before) return before;
  const of = (lists: Record<string, string[]>): string[] => [...new Set([...(lists[lang] ?? []), ...(lists.en ?? [])])];
  const kinds = (Object.keys(lexicon.kinds) as EditionKind[]).map((kind): [EditionKind, string[]] => [
    kind,
    of(lexicon.kinds[kind]),
  ]);
  const residence = of(lexicon.residence);
  const all = [...residence, ...kinds.flatMap(([, words]) => words)];
  const any = new RegExp(all.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'u');
  const phrases = { kinds, residence, any };
  known.set(lang, phrases);
  return phrases;
}
