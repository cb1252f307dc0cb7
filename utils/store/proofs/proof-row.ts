import type { KeptProof } from '../../core/model/evidence';

/** A file of somebody else's, as it was sent. */
export interface ProofRow extends KeptProof {
  /** Its text, compressed. */
  bytes: Uint8Array<ArrayBuffer>;
}
