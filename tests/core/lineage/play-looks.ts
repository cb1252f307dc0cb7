import { decideLineage } from '../../../utils/core/lineage/decide-lineage';
import type { DocumentState, LineageDecision } from '../../../utils/core/lineage/lineage-decision';
import type { How } from '../../../utils/core/model/capture';
import type { Terms } from '../../../utils/core/model/terms';
import { hashTerms } from '../../../utils/core/text/hash-terms';

export interface SeenText {
  edition: Terms;
  /** Hours since the first look. */
  hour: number;
  how?: How;
}

const START = Date.UTC(2024, 2, 1);

/** Does with each decision what the pipeline does, and answers them all. */
export async function playLooks(looks: readonly SeenText[]): Promise<LineageDecision[]> {
  let state: DocumentState = { documentId: 'garden/Terms of Service', lineages: [] };
  const decisions: LineageDecision[] = [];
  for (const { edition, hour, how = 'check' } of looks) {
    const textHash = await hashTerms(edition);
    const at = START + hour * 3_600_000;
    const decision = decideLineage(state, { edition, textHash, at, how });
    decisions.push(decision);
    if (decision.outcome === 'refused') continue;
    const old = state.lineages.find(({ id }) => id === decision.lineage.id);
    const isRecorded = decision.outcome !== 'same' && decision.outcome !== 'held';
    const inForce =
      old && !isRecorded
        ? { current: old.current, currentHash: old.currentHash, currentHow: old.currentHow, currentAt: old.currentAt }
        : { current: edition, currentHash: textHash, currentHow: how, currentAt: decision.heldSince ?? at };
    const next = { ...decision.lineage, currentId: isRecorded ? textHash : decision.lineage.currentId, ...inForce };
    const others = state.lineages.filter((lineage) => lineage !== old);
    state = { ...state, lineages: [...others, structuredClone(next)] };
  }
  return decisions;
}
