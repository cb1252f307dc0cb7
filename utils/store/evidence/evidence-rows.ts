import type { DocumentId } from '../../core/model/document';
import type { PublicKey } from '../../core/model/evidence';
import type { Hash, Time } from '../../core/model/hash';
import type { ServiceId } from '../../core/model/service';

/** The key of a service. Its private half can sign and cannot be read; it is in no file. */
export interface KeyRow {
  serviceId: ServiceId;
  publicKey: PublicKey;
  privateKey: CryptoKey;
  madeAt: Time;
}

/** The head of a document's chain at a change, signed with its service's key: each is settled once. */
export interface SignatureRow {
  /** The change's. */
  id: string;
  documentId: DocumentId;
  /** The look that showed the text after, and its place in the chain. */
  head: Hash;
  index: number;
  /** 64 bytes in base64url; absent where the look was brought in, as this browser cannot vouch for what it has not seen. */
  signature?: string;
}
