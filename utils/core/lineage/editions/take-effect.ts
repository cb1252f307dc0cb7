import type { Terms } from '../../model/terms';
import type { Lineage } from '../../model/version';
import { similarity } from '../../text/similarity';
import { decideLineage } from '../decide-lineage';
import type { DocumentState, LineageDecision, LineageState, Look } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { noteRegion } from '../regions/note-region';
import { bareLine, replaceText } from '../replace-text';
import { noteSeen } from '../ways';
import { findAnnounced, findInForce } from './find-announced';
import { effectiveAt } from './time-of-edition';

/** Whoever shows half of the announced text, and less of the one in force, shows what was announced, altered. */
const ALTERED = 0.5;

export interface TakenEffect {
  means: 'holds' | 'waits';
  /** The line in force: with the text that took the place of its own, or that waits to. */
  lineage: Lineage;
  heldSince?: number;
  announced: LineageState;
}

/**
 * The text in force is another, and one was announced: what was announced is held against it. `holds` where it is nearer
 * to the announced text than to the one in force, or came when that one's day had come, however far from it. One that is
 * not just the announced text less its notes is as doubtful as any other change, and may have to wait.
 */
export function takeEffect(state: DocumentState, look: Look): TakenEffect | undefined {
  const { edition, textHash } = look;
  if (edition.edition !== undefined) return undefined;
  const announced = findAnnounced(state, edition);
  const inForce = findInForce(state, edition);
  if (!announced || !inForce || inForce.currentHash === textHash) return undefined;
  const words = wordsOf(edition);
  const likeness = similarity(wordsOf(announced.current), words);
  const isNearer = likeness > similarity(wordsOf(inForce.current), words);
  if (isNearer && likeness >= ALTERED) return weighNearer({ announced, inForce, look });
  return isDue(announced, look) ? weighOther({ state, announced, inForce, look }) : undefined;
}

interface Nearer {
  announced: LineageState;
  inForce: LineageState;
  look: Look;
}

function weighNearer({ announced, inForce, look }: Nearer): TakenEffect | undefined {
  const { current, currentHash, currentHow, currentAt, seen } = announced;
  // As though it had been in force: what differs from it is what is doubtful.
  const assumed = {
    ...inForce,
    current: leaveOutNotes(current, look.edition),
    currentHash,
    currentHow,
    currentAt,
    seen,
  };
  const decision = decideLineage({ documentId: inForce.documentId, lineages: [assumed] }, look);
  if (decision.outcome === 'held') return asWaiting(decision, { announced, inForce, look });
  if (decision.outcome === 'refused' || decision.outcome === 'variant') return undefined;
  const lineage = replaceText(inForce, bareLine(inForce), look.at);
  const taken = noteRegion(noteSeen(lineage, look, look.textHash), look);
  return { means: 'holds', lineage: taken, heldSince: decision.heldSince, announced };
}

function asWaiting({ lineage, heldSince }: LineageDecision, { announced, inForce, look }: Nearer) {
  const waiting = { ...bareLine(inForce), ...(lineage.held && { held: lineage.held }) };
  return { means: 'waits', lineage: noteSeen(waiting, look, look.textHash), heldSince, announced } as const;
}

/** Its day has come, and nobody saw since that the older text goes on. */
const isDue = ({ current, lapsedAt }: LineageState, { at }: Look): boolean => {
  const day = effectiveAt(current);
  return lapsedAt === undefined && day !== undefined && day <= at;
};

/** A text that is nearer to the one in force: any change of that one, but told beside what was announced. */
function weighOther({ state, announced, inForce, look }: Nearer & { state: DocumentState }) {
  const { outcome, lineage, heldSince } = decideLineage(state, look);
  if (outcome !== 'changed' || lineage.id !== inForce.id) return undefined;
  return { means: 'holds', lineage, heldSince, announced } as const;
}

/** Of an announced text what is to hold: without the blocks that announce it, where the text in force has them no more. */
function leaveOutNotes(announced: Terms, edition: Terms): Terms {
  const kept = new Set(edition.blocks.map(({ text }) => text));
  const notes = new Set([...announced.notices, ...announced.dates].map(({ block }) => block));
  const blocks = announced.blocks.filter(({ text }, index) => !notes.has(index) || kept.has(text));
  return { ...announced, blocks };
}
