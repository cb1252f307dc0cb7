import { type DocumentState, decideLineage, type Look } from '../lineage/decide-lineage';
import { findInForce } from '../lineage/editions/find-announced';
import { findLapsed } from '../lineage/editions/lapse';
import { nameEditions } from '../lineage/editions/name-editions';
import { takeEffect } from '../lineage/editions/take-effect';
import { ANNOUNCED, PREVIOUS, settleTime } from '../lineage/editions/time-of-edition';
import { weighAnnounced } from '../lineage/editions/weigh-announced';
import type { How, Outcome } from '../model/capture';
import type { Refusal } from '../model/document';
import type { Hash, Time } from '../model/hash';
import type { Extraction, Terms } from '../model/terms';
import type { Lineage, LineageId } from '../model/version';
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
      /** The line whose text it is compared with, where that is another: the one in force, for a text announced. */
      comparedWith?: LineageId;
      /** A line that goes no further: what it announced is in force, or was given up. */
      ends?: LineageId;
      /** The line of a text that was announced and did not come: this one still holds. */
      outlasts?: LineageId;
    };
type SeenOutcome = Exclude<LookOutcome, { outcome: 'refused' }>;

/** A version has to be recorded. */
export const isRecorded = (outcome: Outcome): outcome is 'first' | 'changed' | 'variant' | 'reverted' =>
  outcome === 'first' || outcome === 'changed' || outcome === 'variant' || outcome === 'reverted';

/** Each edition that a page shows, against the lines of versions that its address has shown before. */
export async function lookAt(state: DocumentState, extraction: Extraction, look: LookTime): Promise<LookOutcome[]> {
  if (extraction.outcome !== 'terms') return [{ outcome: 'refused', reason: extraction.reason }];
  const own = leaveOutOthers(extraction.editions, state);
  const editions = settleTime(own, look.at);
  const inForce = editions.filter(({ edition }) => edition !== ANNOUNCED);
  const outcomes: LookOutcome[] = [];
  const isSplit = editions.length > inForce.length;
  for (const edition of nameEditions(state.lineages, inForce)) {
    const seen = { edition, textHash: await hashTerms(edition), ...look };
    outcomes.push(isSplit ? decide(state, seen) : decideAfter(state, seen));
  }
  for (const edition of editions) {
    if (inForce.includes(edition)) continue;
    const announced = announce(state, { edition, textHash: await hashTerms(edition), ...look }, outcomes);
    if (announced) outcomes.push(announced);
  }
  return outcomes;
}

/** Other documents of the page that are kept under their own name; never all there is. */
function leaveOutOthers(editions: readonly Terms[], { otherDocuments = [] }: DocumentState): Terms[] {
  const own = editions.filter(({ edition }) => edition === undefined || !otherDocuments.includes(edition));
  return own.length > 0 ? own : [...editions];
}

function decide(state: DocumentState, look: Look): LookOutcome {
  const decision = decideLineage(state, look);
  if (decision.outcome === 'refused') return { outcome: 'refused', reason: decision.reason ?? 'not-terms' };
  const { edition, textHash } = look;
  const { outcome, lineage, heldSince, reason, ends } = decision;
  return { outcome, edition, textHash, lineage, heldSince, ...(reason && { reason }), ...(ends && { ends }) };
}

/** Where a text was announced and is not shown beside this one any more: held against it, which was told already. */
function decideAfter(state: DocumentState, look: Look): LookOutcome {
  const { edition, textHash } = look;
  const taken = takeEffect(state, look);
  if (taken) {
    const { means, lineage, heldSince, announced } = taken;
    const seen = { edition, textHash, lineage, heldSince };
    if (means === 'waits') return { ...seen, outcome: 'held' };
    return { ...seen, outcome: 'changed', comparedWith: announced.id, ends: announced.id };
  }
  const decided = decide(state, look);
  if (decided.outcome !== 'same') return decided;
  const lapsed = findLapsed(state, look);
  return lapsed ? { ...decided, outlasts: lapsed.id } : decided;
}

/** The announced text beside those in force: compared with the one it is to replace when it is seen first. */
function announce(state: DocumentState, look: Look, outcomes: readonly LookOutcome[]): LookOutcome | undefined {
  const { means, ends } = weighAnnounced(state, look);
  if (means === 'nothing') return undefined;
  // Still there, so that the line that begins gets another name.
  const lineages = state.lineages.map((line) => (line === ends ? { ...line, edition: PREVIOUS } : line));
  const decided = decide({ ...state, lineages }, look);
  if (decided.outcome === 'refused') return decided;
  if (means === 'goes-on') {
    const { lapsedAt: _, ...lineage } = decided.lineage;
    return { ...decided, lineage };
  }
  const replaced = outcomes.find(
    (one): one is SeenOutcome => one.outcome !== 'refused' && one.edition.edition === undefined,
  );
  const comparedWith = replaced?.lineage.id ?? findInForce(state, look.edition)?.id;
  if (comparedWith === undefined) return decided;
  return { ...decided, outcome: 'changed', comparedWith, ...(ends && { ends: ends.id }) };
}

const STRENGTH: readonly Outcome[] = ['refused', 'same', 'held', 'variant', 'first', 'reverted', 'changed'];

/** The one that says most about the look as a whole. */
export const strongestOutcome = (outcomes: readonly LookOutcome[]): LookOutcome | undefined =>
  [...outcomes].sort((a, b) => STRENGTH.indexOf(b.outcome) - STRENGTH.indexOf(a.outcome))[0];
