import { isRecorded, type LookOutcome, lookAt, strongestOutcome } from '../../../utils/core/compose/look-at';
import { cleanAndRead } from '../../../utils/core/compose/read-page';
import type { DocumentState } from '../../../utils/core/lineage/decide-lineage';
import { judgeStep } from './judge-step';
import { parsePage } from './parse-page';
import { timed } from './timed';

export interface StreamCase {
  id: string;
  document: string;
  url: string;
  at: string | number;
  html: string;
}

let current: { document: string; state: DocumentState } = { document: '', state: { lineages: [] } };

/** One look of a document's stream; the looks before it are remembered in this page, and forgotten at the next document. */
export async function streamTask({ id, document, url, at, html }: StreamCase): Promise<unknown> {
  if (current.document !== document) current = { document, state: { lineages: [] } };
  const { state } = current;
  const look = { at: new Date(at).getTime(), how: 'check' as const };
  const { value, ms } = await timed(async () => {
    const outcomes = await lookAt(state, cleanAndRead(html, { url }, parsePage), look);
    const strongest = strongestOutcome(outcomes);
    return { outcomes, strongest, alert: strongest ? judgeStep(state, strongest, { url, at: look.at }) : null };
  });
  current.state = outcomesApplied(state, value.outcomes, look);
  const { strongest } = value;
  if (!strongest) return { id, outcome: 'refused', alert: null, reason: 'empty', ms };
  if (strongest.outcome === 'refused') return { id, outcome: 'refused', alert: null, reason: strongest.reason, ms };
  return { id, outcome: strongest.outcome, version: strongest.textHash, alert: value.alert, ms };
}

function outcomesApplied(
  state: DocumentState,
  outcomes: readonly LookOutcome[],
  look: { at: number; how: 'check' },
): DocumentState {
  let { lineages } = state;
  for (const one of outcomes) {
    if (one.outcome === 'refused') continue;
    const old = lineages.find(({ id }) => id === one.lineage.id);
    const inForce =
      old && !isRecorded(one.outcome)
        ? { current: old.current, currentHash: old.currentHash, currentHow: old.currentHow, currentAt: old.currentAt }
        : { current: one.edition, currentHash: one.textHash, currentHow: look.how, currentAt: look.at };
    const currentId = isRecorded(one.outcome) ? one.textHash : one.lineage.currentId;
    const next = { ...one.lineage, currentId, ...inForce };
    lineages = old ? lineages.map((line) => (line === old ? next : line)) : [...lineages, next];
  }
  return { ...state, lineages };
}
