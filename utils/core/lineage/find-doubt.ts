import type { Terms } from '../model/terms';
import { findScraps } from './find-scraps';
import { differsInFewPlaces } from './learn-volatile';
import type { LineageState, Look } from './lineage-decision';
import { measureTexts } from './measure-texts';
import { fitsRegion } from './regions/fits-region';
import { hasSeenCurrent } from './ways';

/** Why one look is not enough to believe that a text is in force. */
export type Doubt =
  | 'returned'
  | 'cut-short'
  | 'stub'
  | 'scraps'
  | 'other-region'
  | 'other-way'
  | 'rewritten'
  | 'lacking'
  | 'few-places';

/** One look of a page may come with them; the user's own press, seen by the user, does not. */
export const IS_OF_ONE_LOOK: ReadonlySet<Doubt> = new Set(['scraps', 'lacking', 'few-places']);

/** A text that keeps less than this of the words in force is a rewriting. */
const LEAST_LIKENESS = 0.5;
/** A text shorter than this is a stub. */
const STUB_SIZE = 0.35;
/** A text that ends before this point of the one in force, with nothing of its own, may have been cut short. */
const CUT_SIZE = 0.7;

/** What is gone, in words and as a share of the text, before a page may be suspected to have come without a part. */
const LEAST_LOST = 20;
const LOST_SHARE = 0.01;
/** What came in its place, as a share of what is gone. */
const MOST_GAINED = 0.2;

/** None for the usual edit of a text that this way of looking has seen. */
export function findDoubt(
  lineage: LineageState,
  look: Look,
  words: { inForce: readonly string[]; seen: readonly string[] },
): Doubt | undefined {
  if (lineage.earlier.some(({ textHash }) => textHash === look.textHash)) return 'returned';
  const { isStart, size, likeness } = measureTexts(words.inForce, words.seen);
  if (isStart && size < CUT_SIZE) return 'cut-short';
  if (size < STUB_SIZE) return 'stub';
  if (findScraps(lineage.current, look.edition)) return 'scraps';
  if (!fitsRegion(lineage, look.edition.region)) return 'other-region';
  if (!hasSeenCurrent(lineage, look)) return 'other-way';
  if (likeness < LEAST_LIKENESS) return 'rewritten';
  if (isDatedLater(lineage.current, look.edition)) return undefined;
  if (differsInFewPlaces(lineage, look)) return 'few-places';
  return isLacking(words, likeness) ? 'lacking' : undefined;
}

/** Words went and next to none came: a service deletes like this, and a page that did not load all of itself. */
function isLacking(
  { inForce, seen }: { inForce: readonly string[]; seen: readonly string[] },
  likeness: number,
): boolean {
  const common = (likeness * (inForce.length + seen.length)) / 2;
  const [lost, gained] = [inForce.length - common, seen.length - common];
  return lost >= LEAST_LOST && lost >= LOST_SHARE * inForce.length && gained <= MOST_GAINED * lost;
}

const isDatedLater = (before: Terms, after: Terms): boolean => newestDate(after) > newestDate(before);
const newestDate = ({ dates }: Terms): string => dates.reduce((newest, { iso }) => (iso > newest ? iso : newest), '');
