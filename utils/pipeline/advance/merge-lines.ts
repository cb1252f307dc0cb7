import type { Archive } from '../../store/database';
import type { LineageRow, SightingRow, VersionRow } from '../../store/rows';
import { isSameKind, type Line } from './find-line';

interface Merging {
  line: Line;
  sighting: SightingRow;
  /** The lines of the look, as they will be. */
  lineages: LineageRow[];
  versions: readonly VersionRow[];
}

export interface MergedLines {
  lineages: LineageRow[];
  /** They go; their versions stay. */
  ended: LineageRow[];
}

/**
 * Lines whose texts have become one are one from now on, or each later change would be told twice. The address leaves
 * those lines of the same kind that it showed before.
 */
export async function mergeLines(
  archive: Archive,
  { line, sighting, lineages, versions }: Merging,
): Promise<MergedLines> {
  const { url } = sighting;
  const ended: LineageRow[] = [];
  const next = [...lineages];
  const others = await withTexts(archive, line.others);
  for (const [index, lineage] of lineages.entries()) {
    if (lineage.held !== undefined && !lineage.urls.includes(url)) continue;
    const textHash = await textOf(archive, lineage, versions);
    for (const { other, text } of others) {
      if (ended.includes(other) || !isSameKind(other, lineage)) continue;
      if (text !== textHash && !(other.urls.length === 1 && other.urls[0] === url)) continue;
      const urls = [...new Set([...(next[index]?.urls ?? []), ...other.urls])];
      next[index] = { ...lineage, urls };
      ended.push(other);
    }
  }
  const left = line.others.filter((other) => !ended.includes(other) && other.urls.includes(url) && isLeft(other, next));
  next.push(...left.map((other) => ({ ...other, urls: other.urls.filter((one) => one !== url) })));
  return { lineages: next, ended };
}

const isLeft = (other: LineageRow, lineages: readonly LineageRow[]): boolean =>
  lineages.some((lineage) => isSameKind(lineage, other));

async function withTexts({ versions }: Archive, others: readonly LineageRow[]) {
  const rows = await versions.bulkGet(others.map(({ currentId }) => currentId));
  return others.map((other, index) => ({ other, text: rows[index]?.textHash }));
}

const textOf = async (
  archive: Archive,
  { currentId }: LineageRow,
  versions: readonly VersionRow[],
): Promise<string | undefined> =>
  (versions.find(({ id }) => id === currentId) ?? (await archive.versions.get(currentId)))?.textHash;
