import type { PublicKey } from '../../model/evidence';
import { fromBase64Url, toBase64Url } from '../../text/coding/base64url';

const ED25519 = 'Ed25519';

/** A service's key; the private half cannot leave the browser. */
export interface SigningKey {
  publicKey: PublicKey;
  privateKey: CryptoKey;
}

/** A new key, its private half not extractable; undefined where this browser has no Ed25519. */
export async function makeSigningKey(): Promise<SigningKey | undefined> {
  try {
    const pair = (await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify'])) as CryptoKeyPair;
    const { x } = await crypto.subtle.exportKey('jwk', pair.publicKey);
    return x === undefined ? undefined : { publicKey: { kty: 'OKP', crv: ED25519, x }, privateKey: pair.privateKey };
  } catch (error) {
    if (isUnsupported(error)) return undefined;
    throw error;
  }
}

/** In base64url. The same bytes under the same key give the same signature. */
export async function signBytes({ privateKey }: SigningKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.sign(ED25519, privateKey, bytes)));
}

/** `unsupported` where this browser has no Ed25519; a key that is none is `differs`. */
export async function verifyBytes(
  publicKey: PublicKey,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'fits' | 'differs' | 'unsupported'> {
  const signed = fromBase64Url(signature);
  const isKey = fromBase64Url(publicKey.x)?.length === 32;
  if (!isKey || signed?.length !== 64) return 'differs';
  try {
    const key = await crypto.subtle.importKey('jwk', { ...publicKey }, ED25519, false, ['verify']);
    return (await crypto.subtle.verify(ED25519, key, signed, bytes)) ? 'fits' : 'differs';
  } catch (error) {
    return isUnsupported(error) ? 'unsupported' : 'differs';
  }
}

/** No WebCrypto at all (a page that is not secure) counts too. */
const isUnsupported = (error: unknown): boolean =>
  error instanceof TypeError || (error as { name?: string } | undefined)?.name === 'NotSupportedError';
