import type { Hash } from '../model/hash';

/**
 * What a calendar of OpenTimestamps is sent for a proof of time: the SHA-256 of the file, 32 bytes, and nothing else. With
 * its answer, anybody can put the `.ots` file together (`docs/evidence.md`).
 */
export const timeRequest = (digest: Hash): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(digest.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
