import { compareTerms } from '../../diff/compare-terms';
import { termsOfShared } from '../../evidence/check/check-texts';
import { digestParts } from '../../evidence/seal/digest-parts';
import { type SigningKey, signBytes } from '../../evidence/seal/signing';
import { headStatement, sealStatement } from '../../evidence/seal/statements';
import type { Bundle, Saying, SharedSighting, SharedText } from '../../model/evidence';
import type { Hash, Time } from '../../model/hash';
import type { Judgement } from '../../model/judgement';
import type { Terms } from '../../model/terms';

/** A text as it is kept, and the hash of the look that showed it first. */
export interface KeptText {
  terms: Terms;
  textHash: Hash;
  sighting: Hash;
}

export interface BundleParts {
  madeAt: Time;
  service: Bundle['service'];
  document: Bundle['document'];
  before: KeptText;
  after: KeptText;
  judgement: Judgement;
  saying: Saying;
  /** From the look of the text before to that of the text after (`chainBetween`). */
  chain: SharedSighting[][];
  /** The service's; absent where the browser cannot sign. What another browser saw last is not signed with it. */
  key?: SigningKey;
  /** Of the chain's head, as it was made at the change; made now where there is none. */
  headSignature?: string;
}

/** All of one change that another person needs to check it, sealed. What it is made of is copied, and nothing else. */
export async function makeBundle({ key, headSignature, ...parts }: BundleParts): Promise<Bundle> {
  const [before, after] = [sharedText(parts.before), sharedText(parts.after)];
  const { id, termsType, title } = parts.document;
  const open: Omit<Bundle, 'digests' | 'signed'> = {
    format: 'clausewatch',
    revision: 1,
    madeAt: parts.madeAt,
    service: { id: parts.service.id, name: parts.service.name },
    document: { id, termsType, ...(title === undefined ? {} : { title }) },
    before,
    after,
    comparison: compareTerms(termsOfShared(before), termsOfShared(after)),
    judgement: parts.judgement,
    saying: parts.saying,
    chain: parts.chain,
  };
  const last = parts.chain.at(-1)?.at(-1);
  if (key === undefined || last?.isImported) return asRead({ ...open, digests: await digestParts(open) });
  const statement = headStatement({ documentId: id, head: after.sighting, index: last?.index ?? 0 });
  const head = headSignature ?? (await signBytes(key, statement));
  const signed = { publicKey: key.publicKey, head, seal: '' };
  const digests = await digestParts({ ...open, signed });
  return asRead({ ...open, digests, signed: { ...signed, seal: await signBytes(key, sealStatement({ digests })) } });
}

/** As its reader will have it: nothing in it is undefined. */
const asRead = (bundle: Bundle): Bundle => JSON.parse(JSON.stringify(bundle));

function sharedText({ terms, textHash, sighting }: KeptText): SharedText {
  const { title, lang, region, edition, blocks } = terms;
  return {
    textHash,
    sighting,
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
    ...(region === undefined ? {} : { region }),
    ...(edition === undefined ? {} : { edition }),
    blocks: blocks.map(({ kind, level, text, marker }) => ({
      kind,
      ...(level === undefined ? {} : { level }),
      text,
      ...(marker === undefined ? {} : { marker }),
    })),
  };
}
