import type { Outcome, Sighting } from '../../model/capture';
import type { Showing } from '../../model/evidence';
import type { Hash, Time } from '../../model/hash';

/** A version as lists have it. */
export interface ListedVersion {
  id: Hash;
  textHash: Hash;
  at: Time;
  lang?: string;
  region?: string;
  edition?: string;
}

/** A look with these showed something else than the versions that it left in force. */
const SHOWED_NONE: ReadonlySet<Outcome> = new Set(['held', 'refused']);

/** What this browser was shown of a document: each version from when it was first seen until it was seen last. */
export function showingsOfArchive(versions: readonly ListedVersion[], sightings: readonly Sighting[]): Showing[] {
  const seen = new Map<Hash, Time[]>();
  for (const { at, outcome, versionIds = [] } of sightings) {
    if (outcome === undefined || SHOWED_NONE.has(outcome)) continue;
    for (const id of versionIds) seen.set(id, [...(seen.get(id) ?? []), at]);
  }
  return versions.map(({ id, textHash, at, lang, region, edition }) => ({
    textHash,
    ...(lang === undefined ? {} : { lang }),
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    from: at,
    until: (seen.get(id) ?? []).reduce((latest, time) => Math.max(latest, time), at),
  }));
}
