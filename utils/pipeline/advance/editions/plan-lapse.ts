import type { ChangeRow, LineageRow, SightingRow } from '../../../store/rows';
import type { Line } from '../find-line';
import type { SeenEdition as Seen } from '../make-version';

/**
 * What was announced and did not come is told as a change back to the text that goes on to hold: nothing new was seen,
 * so there is no version of it.
 */
export function planLapse(
  { outlasts, lineage }: Seen,
  { line, sighting, serviceId }: { line: Line; sighting: SightingRow; serviceId: string },
): { lineages: LineageRow[]; changes: ChangeRow[] } {
  const announced = line.lineages.find(({ id }) => id === outlasts);
  if (announced === undefined) return { lineages: [], changes: [] };
  const { at, documentId } = sighting;
  const [beforeId, afterId] = [announced.currentId, lineage.currentId];
  const change: ChangeRow = {
    ...{ id: `${beforeId}:${afterId}`, documentId, serviceId, beforeId, afterId, at },
    ...{ addedWords: 0, removedWords: 0, movedWords: 0, outcome: 'reverted', judgedRevision: 0 },
  };
  return { lineages: [{ ...announced, lapsedAt: at }], changes: [change] };
}
