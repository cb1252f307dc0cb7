import type { TermsType } from '../../model/terms-type';
import { takeNames } from './take-names';
import { foldName, listWholeNames, TITLE_SEPARATOR } from './terms-names';

const MOST_PARTS = 3;
/** The other parts of a title are names: of the site, of a section. */
const LONGEST_OTHER = 4;
/** What people write is quoted, asked, signed or tagged. */
const OF_PEOPLE = /[?？؟"“”„«@#/]|(?<!\p{L})(?:re|fwd):/iu;
/** They say nothing about a document beside its name. */
const SMALL = new Set(
  (
    'the our your these this a of for and & on in to with us i s l d de la le les des du et nos notre vos der die das den ' +
    'und für unsere unser von zur zum el los las y del nuestra nuestros o os e da do dos das nossos nossa il lo gli della ' +
    'di dei e i het en van onze voor i w na og och för inc llc ltd limited gmbh corp co plc bv ag se sa website site web app ' +
    'apps platform service services online user users member global general full eu eea uk usa u.s europe european ' +
    'international version edition official legal com net org agreement notice statement policy document page center centre'
  ).split(' '),
);

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
const isSmall = (word: string): boolean => SMALL.has(word) || /^\d{1,4}$/.test(word);

/**
 * What a page is by its name alone: the name of a kind of terms has to be a whole part of it. `Terms of Service |
 * Example` is one, `What do you think of the new terms of service?` is none.
 */
export function findTermsType(name: string): TermsType | undefined {
  if (OF_PEOPLE.test(name)) return undefined;
  const parts = foldName(name).split(TITLE_SEPARATOR).filter(Boolean);
  if (parts.length > MOST_PARTS) return undefined;
  for (const part of parts) {
    const others = parts.filter((other) => other !== part).map(wordsOf);
    if (others.some(({ length }) => length > LONGEST_OTHER)) continue;
    const type = typeOfWhole(part, new Set(others.flat()));
    if (type) return type;
  }
  return undefined;
}

/** `site` are words of the title's other parts: `Example Terms of Service | Example`. */
function typeOfWhole(part: string, site: ReadonlySet<string>): TermsType | undefined {
  const whole = listWholeNames().get(part);
  if (whole) return whole;
  const { types, rest } = takeNames(part);
  const [type] = types;
  if (type && wordsOf(rest).every((word) => isSmall(word) || site.has(word))) return type;
  // `Example: Terms of Service`, never `Terms of Service: what they mean`.
  const after = /^[^\s:]+(?:\s[^\s:]+)?:\s(.+)$/.exec(part)?.[1];
  return after === undefined ? undefined : typeOfWhole(after, site);
}
