import lexicon from '../../../../assets/lexicons/edition-phrases.json';
import { escapePattern } from '../../text/escape-pattern';

export type EditionKind = keyof typeof lexicon.kinds;

interface Phrases {
  kinds: [EditionKind, string[]][];
  residence: string[];
  /** Any of them, wherever it stands: most lines hold none. */
  any: RegExp;
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
  const any = new RegExp(all.map(escapePattern).join('|'), 'u');
  const phrases = { kinds, residence, any };
  known.set(lang, phrases);
  return phrases;
}
