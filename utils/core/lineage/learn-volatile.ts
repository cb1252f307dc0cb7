import type { Block, Terms } from '../model/terms';
import type { ChangingPlace, Lineage } from '../model/version';
import { similarity } from '../text/similarity';
import { tokenise } from '../text/tokenise';
import { HOLD_TIME, spanBetween } from './held/hold-time';
import type { Look } from './lineage-decision';

type Learned = Pick<Lineage, 'volatile' | 'changing'>;

/** Different values in looks that follow each other, until a place counts as volatile. */
const VALUES_UNTIL_VOLATILE = 3;
/** When more places than this change at once, somebody is rewriting the text. */
const MOST_PLACES = 3;
/** Counters, names and dates are short; what a longer block says is altered, while a teaser is exchanged as a whole. */
const MOST_WORDS = 12;
const MOST_WORDS_EXCHANGED = 60;
const EXCHANGED = 0.35;
/** Words of each neighbour that tell a place. */
const CONTEXT_WORDS = 8;

/** A text that is seen unaltered shows that nothing in it differs at every look. */
export const forgetChanging = ({ changing: _, ...lineage }: Lineage): Lineage => ({ ...lineage, volatile: [] });

/**
 * Notes the places whose short block took another value while all else stayed. A place is volatile only after three
 * different values in a row, and no longer once one value stands for the hold time: a real change is never left out.
 */
export function learnChanging(lineage: Lineage & { current: Terms }, { edition, at }: Look): Learned {
  const differences = findDifferences(lineage.current, edition);
  if (!differences) return { volatile: lineage.volatile, changing: [] };
  const known = new Map(lineage.changing?.map((place) => [place.context, place]));
  const changing = differences.map(({ context, before, after }): ChangingPlace => {
    const place = known.get(context) ?? { context, values: [before], at };
    if (place.values.at(-1) === after) return { ...place, at: Math.min(place.at, at) };
    return { context, values: nextValues(place, after, spanBetween(place.at, at)), at };
  });
  const settled = new Set(
    changing.filter((place) => spanBetween(place.at, at) >= HOLD_TIME).map(({ context }) => context),
  );
  const found = changing.filter(({ values }) => values.length >= VALUES_UNTIL_VOLATILE).map(({ context }) => context);
  return {
    volatile: [...new Set([...lineage.volatile, ...found])].filter((context) => !settled.has(context)),
    changing,
  };
}

/** A value that comes back, or that stood for the hold time, begins anew. */
function nextValues({ values }: ChangingPlace, after: string, stood: number): string[] {
  if (values.includes(after)) return [after];
  return [...values.slice(stood >= HOLD_TIME ? -1 : 1 - VALUES_UNTIL_VOLATILE), after];
}

/** Whether the text in force is the same but for volatile places. */
export function differsInVolatileOnly(
  { volatile }: Learned,
  { current }: { current: Terms },
  { edition }: Look,
): boolean {
  if (volatile.length === 0) return false;
  return findDifferences(current, edition)?.every(({ context }) => volatile.includes(context)) ?? false;
}

/** Nothing but a few short blocks took another value: a rule's new number, or a counter. */
export const differsInFewPlaces = ({ current }: { current: Terms }, { edition }: Look): boolean =>
  (findDifferences(current, edition)?.length ?? 0) > 0;

interface Difference {
  context: string;
  before: string;
  after: string;
}

/** The few short blocks that differ, when nothing else does. */
function findDifferences(current: Terms, edition: Terms): Difference[] | undefined {
  const [old, now] = [current.blocks, edition.blocks];
  if (old.length !== now.length) return undefined;
  const differences: Difference[] = [];
  for (let index = 0; index < old.length; index++) {
    if (old[index]?.text === now[index]?.text) continue;
    const [before, after] = [wordsOf(old[index]), wordsOf(now[index])];
    if (before.join(' ') === after.join(' ')) continue;
    if (differences.length === MOST_PLACES || !mayBeVolatile(before, after)) return undefined;
    differences.push({ context: contextOf(now, index), before: before.join(' '), after: after.join(' ') });
  }
  return differences;
}

function mayBeVolatile(before: readonly string[], after: readonly string[]): boolean {
  const length = Math.max(before.length, after.length);
  return length <= MOST_WORDS || (length <= MOST_WORDS_EXCHANGED && similarity(before, after) <= EXCHANGED);
}

const wordsOf = (block: Block | undefined): string[] => tokenise(block?.text ?? '');

function contextOf(blocks: readonly Block[], index: number): string {
  const before = wordsOf(blocks[index - 1]).slice(-CONTEXT_WORDS);
  const after = wordsOf(blocks[index + 1]).slice(0, CONTEXT_WORDS);
  return `${before.join(' ')} … ${after.join(' ')}`;
}
