import { type DocumentState, decideLineage } from '../lineage/decide-lineage';
import type { How, Outcome } from '../model/capture';
import type { Refusal } from '../model/document';
import type { Hash, Time } from '../model/hash';
import type { Extraction, Terms } from '../model/terms';
import type { Lineage } from '../model/version';
import { hashTerms } from '../text/hash-terms';

export interface LookTime {
  at: Time;
  how: How;
}

/** What one edition of a page meant; a refused page gives one without an edition. */
export type LookOutcome =
  | { outcome: 'refused'; reason: Refusal }
  | {
      outcome: Exclude<Outcome, 'refused'>;
      edition: Terms;
      textHash: Hash;
      /** The line of versions after this look; the caller fills `currentId` where a version is recorded. */
      lineage: Lineage;
      /** The text has waited since then, or had until this look. */
      heldSince?: Time;
      /** How it looks while it is held. */
      reason?: Refusal;
    };

/** A version has to be recorded. */
export const isRecorded = (outcome: Outcome): outcome is 'first' | 'changed' | 'variant' | 'reverted' =>
  outcome === 'first' || outcome === 'changed' || outcome === 'variant' || outcome === 'reverted';

/** Each edition that a page shows, against the lines of versions that its address has shown before. */
export async function lookAt(state: DocumentState, extraction: Extraction, look: LookTime): Promise<LookOutcome[]> {
  if (extraction.outcome !== 'terms') return [{ outcome: 'refused', reason: extraction.reason }];
  const outcomes: LookOutcome[] = [];
  for (const edition of extraction.editions) {
    const textHash = await hashTerms(edition);
    const decision = decideLineage(state, { edition, textHash, ...look });
    if (decision.outcome === 'refused') {
      outcomes.push({ outcome: 'refused', reason: decision.reason ?? 'not-terms' });
      continue;
    }
    const { outcome, lineage, heldSince, reason } = decision;
    outcomes.push({ outcome, edition, textHash, lineage, heldSince, ...(reason && { reason }) });
  }
  return outcomes;
}

const STRENGTH: readonly Outcome[] = ['refused', 'same', 'held', 'variant', 'first', 'reverted', 'changed'];

/** The one that says most about the look as a whole. */
export const strongestOutcome = (outcomes: readonly LookOutcome[]): LookOutcome | undefined =>
  [...outcomes].sort((a, b) => STRENGTH.indexOf(b.outcome) - STRENGTH.indexOf(a.outcome))[0];
