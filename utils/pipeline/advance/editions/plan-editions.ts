import type { LookOutcome } from '../../../core/compose/look-at';
import type { LineageRow } from '../../../store/rows';
import type { Line } from '../find-line';
import type { SeenEdition as Seen } from '../make-version';

/** What a look showed, with ids for lines that begin that no other line of the document has, wherever they are named. */
export function nameNewLines(
  { line, outcomes }: { line: Line; outcomes: readonly LookOutcome[] },
  taken: Set<string>,
): Seen[] {
  const seen = outcomes.filter((outcome): outcome is Seen => outcome.outcome !== 'refused');
  const isNew = ({ lineage: { id } }: Seen): boolean => !line.lineages.some((row) => row.id === id);
  const ids = new Map(seen.filter(isNew).map(({ lineage: { id } }) => [id, freeId(id, taken)]));
  return seen.map((one) => {
    const { lineage, comparedWith } = one;
    const renamed = { ...one, lineage: { ...lineage, id: ids.get(lineage.id) ?? lineage.id } };
    return comparedWith === undefined ? renamed : { ...renamed, comparedWith: ids.get(comparedWith) ?? comparedWith };
  });
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}~${number}`;
  taken.add(free);
  return free;
}

/** The line whose text an edition is compared with, where it is not its own: as this look leaves it, where it was seen. */
export function comparedLine(
  { comparedWith, ends }: Seen,
  { lineages }: { lineages: readonly LineageRow[] },
  line: Line,
): LineageRow | undefined {
  if (comparedWith === undefined) return undefined;
  const next = comparedWith === ends ? undefined : lineages.find(({ id }) => id === comparedWith);
  return next ?? line.lineages.find(({ id }) => id === comparedWith);
}

/** Its versions are the history of the line that goes on: `writeLook` gives them to the line of the same kind. */
export function endedLine({ ends }: Seen, { lang, edition }: LineageRow, line: Line): LineageRow[] {
  return line.lineages
    .filter(({ id }) => id === ends)
    .map(({ lang: _, edition: __, ...row }) => ({
      ...row,
      ...(lang !== undefined && { lang }),
      ...(edition !== undefined && { edition }),
    }));
}
