import type { Sighting } from '../model/capture';

/** What is hashed of a sighting: all that was known when it was made, nothing that was worked out later. */
export type SightingFields = Pick<
  Sighting,
  'documentId' | 'index' | 'at' | 'how' | 'url' | 'status' | 'serverDate' | 'snapshot' | 'refusal'
>;

/**
 * The canonical form, byte by byte. One JSON object (RFC 8259) in UTF-8, without white space, whose names stand in this
 * order and are left out when there is no value:
 *
 * `{"at":…,"documentId":"…","how":"…","index":…,"previous":"…","refusal":"…","serverDate":"…","snapshot":"…","status":…,"url":"…"}`
 *
 * Numbers are integers in decimal. In strings `"` and `\` are escaped by `\`; U+0008, U+0009, U+000A, U+000C and U+000D
 * as `\b \t \n \f \r`; other characters below U+0020 and lone surrogates as `\u` and four lower-case hexadecimal digits;
 * nothing else is escaped. (ECMAScript's `JSON.stringify` does exactly this, as does RFC 8785.)
 * `previous` is the hash of the sighting before it in the same document, or 64 zeros for the first.
 * The hash is SHA-256 over these bytes, as 64 lower-case hexadecimal digits.
 */
export function canonicalSighting(fields: SightingFields, previous: string): string {
  const { at, documentId, how, index, refusal, serverDate, snapshot, status, url } = fields;
  return JSON.stringify({ at, documentId, how, index, previous, refusal, serverDate, snapshot, status, url });
}
