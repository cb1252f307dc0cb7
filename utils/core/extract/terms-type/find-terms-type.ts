import lexicon from '../../../../assets/lexicons/terms-types.json';
import type { TermsType } from '../../model/terms-type';

interface Name {
  type: TermsType;
  phrase: string;
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

const listNames = (which: 'phrases' | 'whole'): Name[] =>
  Object.entries(lexicon.types).flatMap(([type, names]) =>
    names[which].map((phrase) => ({ type: type as TermsType, phrase })),
  );
// Longest first: `business privacy policy` before `privacy policy`.
const PHRASES = listNames('phrases').sort((a, b) => b.phrase.length - a.phrase.length);
const WHOLE = new Map(listNames('whole').map(({ phrase, type }) => [phrase, type]));
const PATHS = new Map(
  Object.entries(lexicon.paths).flatMap(([type, parts]) => parts.map((part) => [part, type as TermsType] as const)),
);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The longest name of a kind of terms in a title or heading; the first of two of a length. */
export function findTermsType(title: string): TermsType | undefined {
  const folded = fold(title);
  if (folded === '') return undefined;
  for (const part of [folded, ...folded.split(/\s*[|:·•–—»]\s*|\s+-\s+/)]) {
    const type = WHOLE.get(part);
    if (type) return type;
  }
  const padded = ` ${folded.replace(/[^\p{L}\p{N}\p{M}'&]+/gu, ' ').trim()} `;
  return PHRASES.find(({ phrase }) => (DENSE.test(phrase) ? folded.includes(phrase) : holdsWords(padded, phrase)))
    ?.type;
}

const holdsWords = (padded: string, phrase: string): boolean =>
  padded.includes(` ${phrase.replace(/[^\p{L}\p{N}\p{M}'&]+/gu, ' ')} `);

/** By the parts of an address, the last first. */
export function findTermsTypeInAddress(url: string): TermsType | undefined {
  let path: string;
  try {
    path = new URL(url).pathname.toLowerCase();
  } catch {
    return undefined;
  }
  const parts = path.split('/').filter(Boolean).reverse();
  for (const part of parts) {
    const type = PATHS.get(part.replace(/\.[a-z]{2,5}$/, '').replaceAll('_', '-'));
    if (type) return type;
  }
  return undefined;
}
