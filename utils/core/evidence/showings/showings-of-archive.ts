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
  isImported?: true;
}

/** A look with these showed something else than the versions that it left in force. */
const SHOWED_NONE: ReadonlySet<Outcome> = new Set(['held', 'refused']);

/**
 * What this browser was shown of a document, then what others were whose archives were brought in: each version from when
 * it was first seen until it was seen last.
 */
export function showingsOfArchive(versions: readonly ListedVersion[], sightings: readonly Sighting[]): Showing[] {
  const showingsBy = (isOfOthers: boolean): Showing[] => {
    const isTheirs = ({ isImported = false }: { isImported?: boolean }): boolean => isImported === isOfOthers;
    const seen = timesSeen(sightings.filter(isTheirs));
    return versions.flatMap((version) => {
      const times = seen.get(version.id) ?? [];
      const showing = showingOf(version, isTheirs(version) ? [version.at, ...times] : times.sort((a, b) => a - b));
      return showing ? [isOfOthers ? { ...showing, isImported: true } : showing] : [];
    });
  };
  return [...showingsBy(false), ...showingsBy(true)];
}

function timesSeen(sightings: readonly Sighting[]): Map<Hash, Time[]> {
  const seen = new Map<Hash, Time[]>();
  for (const { at, outcome, versionIds = [] } of sightings) {
    if (outcome === undefined || SHOWED_NONE.has(outcome)) continue;
    for (const id of versionIds) seen.set(id, [...(seen.get(id) ?? []), at]);
  }
  return seen;
}

/** From the first of the times; nothing where there is none. */
function showingOf({ textHash, lang, region, edition }: ListedVersion, times: readonly Time[]): Showing | undefined {
  const [from] = times;
  if (from === undefined) return undefined;
  return {
    textHash,
    ...(lang === undefined ? {} : { lang }),
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    from,
    until: times.reduce((latest, time) => Math.max(latest, time)),
  };
}
