import type { Sighting } from '../../model/capture';
import type { SharedSighting } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import { CHAIN_START } from '../chain-sighting';

/**
 * The looks from `first` to `last` (hashes), oldest first, as one run; as two where they lie in the chains of two
 * browsers: then the second begins with its chain. Takes all sightings of a document in any order.
 */
export function chainBetween(
  sightings: readonly Sighting[],
  { first, last }: { first: Hash; last: Hash },
): SharedSighting[][] {
  const known = new Map(sightings.map((sighting) => [sighting.hash, sighting]));
  const run: SharedSighting[] = [];
  for (let at = known.get(last); at !== undefined; at = known.get(at.previous)) {
    run.push(sharedSighting(at));
    known.delete(at.hash);
    if (at.hash === first) return [run.reverse()];
    if (at.previous === CHAIN_START) break;
  }
  const start = known.get(first);
  return start ? [[sharedSighting(start)], run.reverse()] : [run.reverse()];
}

/** What was worked out later is no part of the chain; who looked is told beside it. */
const sharedSighting = (sighting: Sighting): SharedSighting => {
  const { hash, previous, documentId, index, at, how, url, status, serverDate, snapshot, refusal, isImported } =
    sighting;
  return {
    ...{ hash, previous, documentId, index, at, how, url },
    ...(status === undefined ? {} : { status }),
    ...(serverDate === undefined ? {} : { serverDate }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(refusal === undefined ? {} : { refusal }),
    ...(isImported ? { isImported } : {}),
  };
};
