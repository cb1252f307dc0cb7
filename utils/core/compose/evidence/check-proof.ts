import { findBundleText } from '../../evidence/bundle/find-bundle-text';
import { parseBundle } from '../../evidence/bundle/parse-bundle';
import type { Bundle, BundleCheck } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import { fail, type Result, succeed } from '../../model/result';
import type { Sentence } from '../../model/sentence';
import { hashText } from '../../text/hash-text';
import { checkBundle } from './check-bundle';
import type { Say } from './check-saying';

/** A file that somebody sent, read and checked. */
export interface CheckedProof {
  bundle: Bundle;
  check: BundleCheck;
  /** `clausewatch.json` as it stands in the file, and the SHA-256 of its bytes. */
  text: string;
  digest: Hash;
}

interface CheckProofOptions {
  say: Say;
  /** Brings the words of the file's language, where there are any. */
  learn: (locale: string) => Promise<void>;
  pause: () => Promise<void>;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Checks the text of `clausewatch.json`, or of a page that holds it; from anybody, and never throws for what it says. */
export async function checkProof(
  file: string,
  { say, learn, pause }: CheckProofOptions,
): Promise<Result<CheckedProof, Sentence>> {
  const text = findBundleText(file);
  if (text === undefined) return fail({ id: 'check.page-without' });
  const isMarked = text.startsWith(BYTE_ORDER_MARK);
  const parsed = parseBundle(isMarked ? text.slice(1) : text);
  if (!parsed.ok) return fail(parsed.error.sentence);
  await pause();
  const { bundle, isAsWritten } = parsed.value;
  await learn(bundle.saying.locale);
  const check = await checkBundle({ bundle, isAsWritten: isAsWritten && !isMarked }, say, pause);
  return succeed({ bundle, check, text, digest: await hashText(text) });
}
