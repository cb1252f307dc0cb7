import type { Sighting } from '../../core/model/capture';
import type { Change } from '../../core/model/judgement';
import type { Archive } from '../database';
import type { VersionRow } from '../rows';

/** The looks that showed the texts of a change. */
export interface LooksOfChange {
  first: Sighting;
  last: Sighting;
}

/** Undefined where a version or its look is missing. */
export async function findLooks(
  archive: Archive,
  { beforeId, afterId, at }: Pick<Change, 'beforeId' | 'afterId' | 'at'>,
): Promise<LooksOfChange | undefined> {
  const [before, after] = await archive.versions.bulkGet([beforeId, afterId]);
  if (before === undefined || after === undefined) return undefined;
  const first = await findLook(archive, before);
  // A text that outlasts an announced one is older than that: the look that found it still there counts.
  const found = after.index <= before.index ? await findLookAt(archive, after, at) : undefined;
  const last = found ?? (await findLook(archive, after));
  return first && last ? { first, last } : undefined;
}

/** After an import there may be two at one place: who looked, page and time tell them apart. */
async function findLook(archive: Archive, version: VersionRow): Promise<Sighting | undefined> {
  const { documentId, index, snapshot, at, isImported } = version;
  const found = await archive.sightings.where('[documentId+index]').equals([documentId, index]).toArray();
  const likeness = (sighting: Sighting): number =>
    4 * Number(sighting.isImported === isImported) +
    2 * Number(sighting.snapshot === snapshot) +
    Number(sighting.at === at);
  return found.sort((one, other) => likeness(other) - likeness(one))[0];
}

const findLookAt = (
  { sightings }: Archive,
  { documentId, index }: VersionRow,
  at: number,
): Promise<Sighting | undefined> =>
  sightings
    .where('[documentId+index]')
    .between([documentId, index], [documentId, Number.POSITIVE_INFINITY])
    .filter((sighting) => sighting.at === at)
    .first();
