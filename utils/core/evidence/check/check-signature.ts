import type { Bundle, CheckLine } from '../../model/evidence';
import { hashText } from '../../text/hash-text';
import { verifyBytes } from '../seal/signing';
import { headStatement, sealStatement } from '../seal/statements';
import { lineOf } from './check-line';

/** The first twelve digits of the hash of a key, in threes: enough for two people to compare on the telephone. */
export async function fingerprint(x: string): Promise<string> {
  const digits = (await hashText(x)).slice(0, 12);
  return digits.match(/.{3}/g)?.join(' ') ?? digits;
}

/** Both signatures fit the key; whose key it is, no file can say. */
export async function checkSignature(bundle: Bundle): Promise<CheckLine[]> {
  const { signed, after, chain } = bundle;
  if (signed === undefined) return [lineOf('signature', 'unknown', 'evidence.signature-none')];
  const { publicKey } = signed;
  const index = chain.at(-1)?.at(-1)?.index ?? 0;
  const head = headStatement({ documentId: bundle.document.id, head: after.sighting, index });
  const [headFits, sealFits] = await Promise.all([
    verifyBytes(publicKey, signed.head, head),
    verifyBytes(publicKey, signed.seal, sealStatement(bundle)),
  ]);
  if (headFits === 'unsupported' || sealFits === 'unsupported')
    return [lineOf('signature', 'unknown', 'evidence.signature-unsupported')];
  const print = await fingerprint(publicKey.x);
  const failing = [
    ...(headFits === 'differs' ? [lineOf('signature', 'fails', 'evidence.signature-head-fails', { print })] : []),
    ...(sealFits === 'differs' ? [lineOf('signature', 'fails', 'evidence.signature-seal-fails', { print })] : []),
  ];
  if (failing.length > 0) return failing;
  return [
    lineOf('signature', 'holds', 'evidence.signature-holds', { print }),
    lineOf('signature', 'unknown', 'evidence.signature-whose', { print }),
  ];
}
