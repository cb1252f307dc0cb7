import type { Sighting } from './capture';
import type { Comparison } from './comparison';
import type { DocumentId } from './document';
import type { Hash, Time } from './hash';
import type { Judgement } from './judgement';
import type { Sentence } from './sentence';
import type { ServiceId } from './service';
import type { Block } from './terms';
import type { TermsType } from './terms-type';

/** An Ed25519 public key as a JWK; `x` is its 32 bytes in base64url. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
}

/** One text with the look that showed it first. */
export interface SharedText {
  /** Of the wording, as `hashTerms` makes it. */
  textHash: Hash;
  /** The sighting's hash. */
  sighting: Hash;
  title?: string;
  lang?: string;
  region?: string;
  edition?: string;
  blocks: Block[];
}

/** What the chain hashes of a look, its hash, the hash of the look before it, and whether the maker of the file saw it. */
export type SharedSighting = Omit<Sighting, 'outcome' | 'reason' | 'versionIds'>;

/** The judgement's sentences in one language. */
export interface Saying {
  /** `en-GB` */
  locale: string;
  headline: string;
  findings: string[];
  evidence: string[];
}

/** Parts of a bundle that have a digest of their own. */
export const SEALED_PARTS = [
  ...(['file', 'service', 'document', 'before', 'after'] as const),
  ...(['comparison', 'judgement', 'saying', 'chain', 'key'] as const),
] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

export interface Signed {
  publicKey: PublicKey;
  /** Of the chain's head (`docs/evidence.md`), 64 bytes in base64url. */
  head: string;
  /** Of all digests. */
  seal: string;
}

/** `clausewatch.json`: one change with all that is needed to check it. */
export interface Bundle {
  format: 'clausewatch';
  revision: 1;
  madeAt: Time;
  service: { id: ServiceId; name: string };
  document: { id: DocumentId; termsType: TermsType; title?: string };
  before: SharedText;
  after: SharedText;
  comparison: Comparison;
  judgement: Judgement;
  saying: Saying;
  /**
   * The document's looks from the one that showed the text before to the one that showed the text after. A second run
   * stands here only where the two were seen by two browsers, whose archives were brought together.
   */
  chain: SharedSighting[][];
  digests: Record<SealedPart, Hash>;
  /** Absent where the browser that made it could not sign. */
  signed?: Signed;
}

/** `odd`: breaks nothing, and a reader should know of it. */
export type CheckState = 'holds' | 'odd' | 'fails' | 'unknown';

/** What of a bundle a line of its check is about. */
export type CheckedPart = SealedPart | 'clock' | 'signature' | 'page';

export interface CheckLine {
  part: CheckedPart;
  state: CheckState;
  sentence: Sentence;
}

export interface BundleCheck {
  state: Exclude<CheckState, 'unknown'>;
  headline: Sentence;
  /** What fails first, then what is odd, what holds, and what cannot be known. */
  lines: CheckLine[];
}

/** A text as somebody was shown it. */
export interface Showing {
  textHash: Hash;
  lang?: string;
  region?: string;
  edition?: string;
  /** In force, as far as its browser saw, from the one to the other, both included. */
  from: Time;
  until: Time;
  /** Another browser saw it, whose archive was brought in. */
  isImported?: true;
}

/** A file of somebody else's that is kept. Nothing of it is in one's own archive. */
export interface KeptProof {
  /** SHA-256 of the bytes of its `clausewatch.json`. */
  id: Hash;
  keptAt: Time;
  /** Whose it is, as the user says. */
  from?: string;
  serviceName: string;
  termsType: TermsType;
  /** When its two texts were seen, as it says. */
  beforeAt: Time;
  afterAt: Time;
}
