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
  const last = after.index < before.index ? await findLookAt(archive, after, at) : await findLook(archive, after);
  return first && last ? { first, last } : undefined;
}

/** After an import there may be two at one place; the page tells them apart. */
async function findLook(
  { sightings }: Archive,
  { documentId, index, snapshot }: VersionRow,
): Promise<Sighting | undefined> {
  const found = await sightings.where('[documentId+index]').equals([documentId, index]).toArray();
  return found.find((sighting) => sighting.snapshot === snapshot) ?? found[0];
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
