import type { ParsedBundle } from '../../evidence/bundle/parse-bundle';
import { checkChain } from '../../evidence/check/check-chain';
import { checkClock } from '../../evidence/check/check-clock';
import { checkDigests } from '../../evidence/check/check-digests';
import { lineOf } from '../../evidence/check/check-line';
import { checkQuotes } from '../../evidence/check/check-quotes';
import { checkSignature } from '../../evidence/check/check-signature';
import { checkTexts } from '../../evidence/check/check-texts';
import { summariseLines } from '../../evidence/check/summarise-lines';
import type { Bundle, BundleCheck, CheckLine } from '../../model/evidence';
import { checkComparison } from './check-comparison';
import { checkSaying, type Say } from './check-saying';

type Step = (bundle: Bundle, say: Say, pause: () => Promise<void>) => CheckLine[] | Promise<CheckLine[]>;

const STEPS: readonly Step[] = [
  checkTexts,
  checkComparison,
  (bundle, _, pause) => checkQuotes(bundle, pause),
  checkSaying,
  checkChain,
  checkClock,
  checkSignature,
  checkDigests,
];

/**
 * What holds of a bundle, what does not and what nobody can know from it, sentence by sentence. Needs no network. `pause`
 * comes after each step: a page stays in its reader's hands meanwhile.
 */
export async function checkBundle(
  { bundle, isAsWritten }: ParsedBundle,
  say: Say,
  pause: () => Promise<void> = async () => undefined,
): Promise<BundleCheck> {
  const found: CheckLine[] = [];
  for (const step of STEPS) {
    found.push(...(await step(bundle, say, pause)));
    await pause();
  }
  const lines: CheckLine[] = [
    ...found,
    ...(isAsWritten ? [] : [lineOf('file', 'odd', 'evidence.form-differs')]),
    lineOf('judgement', 'unknown', 'evidence.judged-by-rules', { revision: bundle.judgement.rulesRevision }),
    lineOf('page', 'unknown', 'evidence.page-itself', { service: bundle.service.name }),
  ];
  return summariseLines(lines);
}
