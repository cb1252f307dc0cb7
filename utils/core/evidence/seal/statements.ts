import type { Bundle } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import { canonicalJson } from '../../text/coding/canonical-json';

/** A document's chain up to one look. */
export interface ChainHead {
  documentId: string;
  /** The look's hash and its place in the chain. */
  head: Hash;
  index: number;
}

const bytesOf = (statement: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonicalJson(statement));

/** The bytes that are signed at each change. They hold no time, so that the same head always gives the same bytes. */
export const headStatement = ({ documentId, head, index }: ChainHead): Uint8Array<ArrayBuffer> =>
  bytesOf({ documentId, format: 'clausewatch-head', head, index, revision: 1 });

/** The bytes that are signed when a bundle is made. */
export const sealStatement = ({ digests }: Pick<Bundle, 'digests'>): Uint8Array<ArrayBuffer> =>
  bytesOf({ digests, format: 'clausewatch-seal', revision: 1 });
