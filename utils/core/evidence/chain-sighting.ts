import type { Sighting } from '../model/capture';
import type { Hash } from '../model/hash';
import { hashText } from '../text/hash-text';
import { canonicalSighting, type SightingFields } from './canonical-sighting';

/** Stands before the first sighting of a document. */
export const CHAIN_START: Hash = '0'.repeat(64);

/** The next link of a document's chain; `previous` is the head so far. */
export async function chainSighting(fields: SightingFields, previous: Hash): Promise<Sighting> {
  const hash = await hashText(canonicalSighting(fields, previous));
  return { hash, previous, ...definedOnly(fields) };
}

const definedOnly = (fields: SightingFields): SightingFields => {
  const { documentId, index, at, how, url, status, serverDate, snapshot, refusal } = fields;
  return {
    documentId,
    index,
    at,
    how,
    url,
    ...(status === undefined ? {} : { status }),
    ...(serverDate === undefined ? {} : { serverDate }),
    ...(snapshot === undefined ? {} : { snapshot }),
    ...(refusal === undefined ? {} : { refusal }),
  };
};
