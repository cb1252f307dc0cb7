import type { Hash } from '../model/hash';

/** SHA-256 of the text's UTF-8 bytes. */
export async function hashText(text: string): Promise<Hash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
