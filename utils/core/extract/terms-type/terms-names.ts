import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';

export interface TermsName {
  type: TermsType;
  /** Folded, and between spaces where words are parted by spaces. */
  phrase: string;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
/** An apostrophe parts words too: `l'engagement`. */
const NO_WORD = /[^\p{L}\p{N}\p{M}&]+/gu;

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

/** As `padName` writes a text; scripts that put no spaces between words match anywhere. */
const padPhrase = (phrase: string): string => (DENSE.test(phrase) ? foldName(phrase) : padName(phrase));

interface Names {
  phrases: string[];
  whole: string[];
  topics: string[];
}

const listNames = (which: keyof Names): TermsName[] =>
  Object.entries<Names>(lexicon.types).flatMap(([type, names]) =>
    names[which].map((phrase) => ({ type: type as TermsType, phrase })),
  );

const longestFirst = (which: keyof Names): TermsName[] =>
  listNames(which)
    .map(({ type, phrase }) => ({ type, phrase: padPhrase(phrase) }))
    .sort((a, b) => b.phrase.length - a.phrase.length);

/** Names that stand in longer texts, longest first: `business privacy policy` before `privacy policy`. */
export const NAMES: readonly TermsName[] = longestFirst('phrases');

/** What a document is about; its kind only beside a word for rules or alone. Longest first. */
export const TOPICS: readonly TermsName[] = longestFirst('topics');

/** Words that name terms only where nothing stands beside them. */
export const WHOLE_NAMES: ReadonlyMap<string, TermsType> = new Map(
  listNames('whole').map(({ phrase, type }) => [foldName(phrase), type]),
);

const RULES = lexicon.rules.map(padPhrase);
/** Whether a padded text has a word for rules, in any language. */
export const speaksOfRules = (padded: string): boolean => RULES.some((word) => padded.includes(word));

const OTHERWISE = lexicon.otherwise.map(padPhrase);
/** Whether a padded text names a document that no kind of terms is. */
export const namesOther = (padded: string): boolean => OTHERWISE.some((phrase) => padded.includes(phrase));
