import type { Lineage } from '../../model/version';
import { LONG_GONE_TIME, spanBetween } from '../held/hold-time';
import type { DocumentState, LineageState, Look } from '../lineage-decision';
import { fitsRegion } from './fits-region';

const ENOUGH_LOOKS = 3;

/** The line of another region that was shown last, where a text begins its own line for a region beside it. */
export function besideOf({ lineages }: DocumentState, { edition, at }: Look): Pick<Lineage, 'beside'> {
  const { lang, region } = edition;
  const others = lineages.filter(
    (line) =>
      line.how === undefined && line.edition === edition.edition && line.lang === lang && !fitsRegion(line, region),
  );
  const [last] = others.sort((a, b) => shownAt(b) - shownAt(a));
  return last ? { beside: { lineageId: last.id, since: at, looks: 1 } } : {};
}

/** The line with this look counted; once the other region's text was seen again, both are there to stay. */
export function countBeside(line: Lineage, lineages: readonly LineageState[]): Lineage {
  const { beside, ...rest } = line;
  if (!beside) return line;
  const other = lineages.find(({ id }) => id === beside.lineageId);
  return other && shownAt(other) <= beside.since ? { ...rest, beside: { ...beside, looks: beside.looks + 1 } } : rest;
}

/**
 * The line that a region's line goes on with after all: its text was not seen any more since the other came up, for as
 * long as it takes to believe that a text is gone. So a change that came with a new label is told, if late.
 */
export function findReplaced({ beside }: Lineage, lineages: readonly LineageState[], look: Look) {
  const other = lineages.find(({ id }) => id === beside?.lineageId);
  if (!beside || !other || shownAt(other) > beside.since) return undefined;
  const isLongGone = spanBetween(beside.since, look.at) >= LONG_GONE_TIME;
  return isLongGone && beside.looks + 1 >= ENOUGH_LOOKS ? { other, since: beside.since } : undefined;
}

const shownAt = ({ shownAt, currentAt }: LineageState): number => shownAt ?? currentAt;
