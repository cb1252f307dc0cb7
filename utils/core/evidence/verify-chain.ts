import type { Sighting } from '../model/capture';
import type { Hash } from '../model/hash';
import { fail, type Result, succeed } from '../model/result';
import { hashText } from '../text/hash-text';
import { canonicalSighting } from './canonical-sighting';
import { CHAIN_START } from './chain-sighting';

export interface BrokenChain {
  code: 'altered' | 'gap' | 'foreign';
  /** Of the first sighting that does not hold. */
  index: number;
}

/**
 * Whether these sightings of one document, oldest first, are whole: `altered` when one does not have the hash it says,
 * `gap` when one does not follow the one before it, `foreign` when one is of another document. Gives the head.
 */
export const verifyChain = (sightings: readonly Sighting[]): Promise<Result<Hash, BrokenChain>> =>
  verifyRun(sightings, { head: CHAIN_START, index: 0 });

/** The same of a part of a chain, from a look whose place in it is taken as given; `index` of a fault counts from that look. */
export async function verifyRun(
  sightings: readonly Sighting[],
  start: { head: Hash; index: number } = {
    head: sightings[0]?.previous ?? CHAIN_START,
    index: sightings[0]?.index ?? 0,
  },
): Promise<Result<Hash, BrokenChain>> {
  const unaltered = await Promise.all(sightings.map(isUnaltered));
  let { head } = start;
  for (const [index, sighting] of sightings.entries()) {
    if (sighting.documentId !== sightings[0]?.documentId) return fail({ code: 'foreign', index });
    if (sighting.previous !== head || sighting.index !== start.index + index) return fail({ code: 'gap', index });
    if (!unaltered[index]) return fail({ code: 'altered', index });
    head = sighting.hash;
  }
  return succeed(head);
}

/** One sighting has the hash it says; its place in the chain is not looked at. */
export const isUnaltered = async (sighting: Sighting): Promise<boolean> =>
  (await hashText(canonicalSighting(sighting, sighting.previous))) === sighting.hash;
