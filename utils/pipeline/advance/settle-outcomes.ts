import type { LookOutcome } from '../../core/compose/look-at';
import type { SightingRow } from '../../store/rows';
import type { Line } from './find-line';
import type { SeenEdition as Seen } from './make-version';

/** A text at another address has to stand for this long: most often the line's own address is asked for in between. */
const STANDS_ELSEWHERE = 20 * 3_600_000;

/** What lineage cannot know: how a text was read before, and that the look was at an address it was never seen at. */
export const settleOutcomes = (line: Line, outcomes: readonly LookOutcome[], sighting: SightingRow): LookOutcome[] =>
  outcomes.map((outcome) => {
    if (outcome.outcome !== 'changed' && outcome.outcome !== 'reverted') return outcome;
    if (line.isDoubtful) return holdElsewhere(line, outcome, sighting);
    return line.outdated.has(outcome.lineage.id) ? takeAsBaseline(line, outcome) : outcome;
  });

function holdElsewhere(line: Line, outcome: Seen, { at, how }: SightingRow): Seen {
  const { textHash } = outcome;
  const before = line.lineages.find(({ id }) => id === outcome.lineage.id);
  if (before === undefined) return outcome;
  const held = before.held?.textHash === textHash ? before.held : { textHash, at, how };
  if (at - held.at >= STANDS_ELSEWHERE) return outcome;
  // Whatever it would have ended goes on until then.
  const { ends: _, comparedWith: __, ...waiting } = outcome;
  return { ...waiting, outcome: 'held', lineage: { ...before, held: { ...held, at: Math.min(held.at, at) } } };
}

/** The text in force was read by an older extractor: what differs may be ours, so the line begins anew, unchanged. */
function takeAsBaseline(line: Line, outcome: Seen): Seen {
  const { heldSince: _, ...rest } = outcome;
  const before = line.lineages.find(({ id }) => id === outcome.lineage.id);
  return { ...rest, outcome: 'first', lineage: { ...outcome.lineage, earlier: before?.earlier ?? [] } };
}
