import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';
import { UNSPACED } from '../../text/dense-scripts';
import { indexPhrases } from './index-phrases';

export interface TermsName {
  type: TermsType;
  /** Folded, and between spaces where words are parted by spaces. */
  phrase: string;
}

/** An apostrophe parts words too: `l'engagement`. */
const NO_WORD = /[^\p{L}\p{N}\p{M}&]+/gu;

/** In one case, with straight apostrophes and single spaces: what headings, labels and names are compared by. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What parts a document's name from others in a title: its site's, a section's. */
export const TITLE_SEPARATOR = /\s*[|·•–—»]\s*|\s+-\s+/;

const padFolded = (folded: string): string => ` ${folded.replace(NO_WORD, ' ').trim()} `;

/** Folded, without punctuation, between spaces: where a name's phrase is looked for. */
export const padName = (text: string): string => padFolded(foldName(text));

/** As `padName` writes a text; scripts that put no spaces between words match anywhere. */
const padPhrase = (phrase: string): string => (UNSPACED.test(phrase) ? foldName(phrase) : padName(phrase));

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

/** The names that stand in a padded text, longest first: `business privacy policy` before `privacy policy`. */
export const namesIn = indexPhrases(() => longestFirst('phrases'));

/** What a padded text is about; its kind only beside a word for rules or alone. Longest first. */
export const topicsIn = indexPhrases(() => longestFirst('topics'));

let wholeNames: ReadonlyMap<string, TermsType> | undefined;

/** Folded words that name terms only where nothing stands beside them. */
export function listWholeNames(): ReadonlyMap<string, TermsType> {
  wholeNames ??= new Map(listNames('whole').map(({ phrase, type }) => [foldName(phrase), type]));
  return wholeNames;
}

const padAll = (phrases: readonly string[]) => phrases.map((phrase) => ({ phrase: padPhrase(phrase) }));

const rulesIn = indexPhrases(() => padAll(lexicon.rules));
/** Whether a padded text has a word for rules, in any language. */
export const speaksOfRules = (padded: string): boolean => rulesIn(padded).length > 0;

const othersIn = indexPhrases(() => padAll(lexicon.otherwise));
/** Whether a padded text names a document that no kind of terms is. */
export const namesOther = (padded: string): boolean => othersIn(padded).length > 0;
