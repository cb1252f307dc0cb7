import { toBase64Url } from '../../text/coding/base64url';
import { hashText } from '../../text/hash-text';

/** A fragment is `#1.`, a head of twelve characters, and the deflated share; all in base64url. */
export const LINK_REVISION = 1;

/** A fragment of more characters is neither made nor read: messengers cut longer ones, and no share needs them. */
export const LONGEST_FRAGMENT = 6_000;

/** What a fragment may unpack to, in bytes; ours stay below a tenth of it. */
export const MOST_UNPACKED = 100_000;

/** Of the head: three bytes say how long the body is, six are the beginning of its SHA-256. */
export const HEAD_LENGTH = 12;
const SUM_BYTES = 6;

/** Says how much should follow and what it should be, so that a link that was cut or altered is told from a whole one. */
export async function headOf(body: string): Promise<string> {
  const length = [body.length >> 16, (body.length >> 8) & 255, body.length & 255];
  const hash = await hashText(body);
  const sum = Array.from({ length: SUM_BYTES }, (_, at) => Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16));
  return toBase64Url(Uint8Array.from([...length, ...sum]));
}
