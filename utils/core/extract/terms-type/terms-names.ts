import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';

export interface TermsName {
  type: TermsType;
  /** Folded, and between spaces where words are parted by spaces. */
  phrase: string;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const NO_WORD = /[^\p{L}\p{N}\p{M}'&]+/gu;

export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const padFolded = (folded: string): string => ` ${folded.replace(NO_WORD, ' ').trim()} `;

/** Folded, without punctuation, between spaces: where a name's phrase is looked for. */
export const padName = (text: string): string => padFolded(foldName(text));

const listNames = (which: 'phrases' | 'whole'): TermsName[] =>
  Object.entries(lexicon.types).flatMap(([type, names]) =>
    names[which].map((phrase) => ({ type: type as TermsType, phrase })),
  );

/** Names that stand in longer texts, longest first: `business privacy policy` before `privacy policy`. */
export const NAMES: readonly TermsName[] = listNames('phrases')
  .sort((a, b) => b.phrase.length - a.phrase.length)
  .map(({ type, phrase }) => ({ type, phrase: DENSE.test(phrase) ? foldName(phrase) : padFolded(foldName(phrase)) }));

/** Words that name terms only where nothing stands beside them. */
export const WHOLE_NAMES: ReadonlyMap<string, TermsType> = new Map(
  listNames('whole').map(({ phrase, type }) => [foldName(phrase), type]),
);
