import type { Bundle, SealedPart } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import { canonicalJson } from '../../text/coding/canonical-json';
import { hashText } from '../../text/hash-text';

/** SHA-256 over the canonical JSON of each part; without a key, `key` is the digest of `null`. */
export async function digestParts(bundle: Omit<Bundle, 'digests'>): Promise<Record<SealedPart, Hash>> {
  const { format, revision, madeAt, service, document, before, after, comparison, judgement, saying, chain } = bundle;
  const digest = (part: unknown): Promise<Hash> => hashText(canonicalJson(part));
  return {
    file: await digest({ format, madeAt, revision }),
    service: await digest(service),
    document: await digest(document),
    before: await digest(before),
    after: await digest(after),
    comparison: await digest(comparison),
    judgement: await digest(judgement),
    saying: await digest(saying),
    chain: await digest(chain),
    key: await digest(bundle.signed?.publicKey ?? null),
  };
}
