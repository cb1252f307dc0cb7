import { isRecorded, type LookOutcome, lookAt, strongestOutcome } from '../../../utils/core/compose/look-at';
import { cleanAndRead } from '../../../utils/core/compose/read-page';
import type { DocumentState } from '../../../utils/core/lineage/decide-lineage';
import { keyOfTermsType, TERMS_TYPES, type TermsType } from '../../../utils/core/model/terms-type';
import { judgeStep } from './judge-step';
import { labRules } from './lab-rules';
import { parsePage } from './parse-page';
import { timed } from './timed';

export interface StreamCase {
  id: string;
  document: string;
  url: string;
  at: string | number;
  html: string;
}

interface Memory {
  state: DocumentState;
  /** Looks at the version in force, since it was recorded. */
  looks: number;
}

const nothingOf = (documentId: string): Memory => ({
  state: { documentId, lineages: [], otherDocuments: othersThan(typeOf(documentId)) },
  looks: 0,
});
let memory = nothingOf('');

/** One look of a document's stream; the looks before it are remembered in this page, and forgotten at the next document. */
export async function streamTask({ id, document, url, at: when, html }: StreamCase): Promise<unknown> {
  if (memory.state.documentId !== document) memory = nothingOf(document);
  const { state, looks } = memory;
  const at = new Date(when).getTime();
  const termsType = typeOf(document);
  const rules = await labRules();
  const { value, ms } = await timed(async () => {
    const read = cleanAndRead(html, { url, ...(termsType && { termsType }) }, parsePage);
    const outcomes = await lookAt(state, read, { at, how: 'check' });
    const look = strongestOutcome(outcomes);
    return {
      outcomes,
      look,
      alert: strongestAlert(outcomes, (one) => judgeStep({ rules, state, look: one, at, url, looksBetween: looks })),
    };
  });
  const { outcomes, look, alert } = value;
  memory = { state: stateAfter(state, outcomes, at), looks: looksAfter(looks, look) };
  if (look === undefined || look.outcome === 'refused')
    return { id, outcome: 'refused', alert: null, reason: look?.reason ?? 'empty', ms };
  return { id, outcome: look.outcome, version: recordedHash(state, look), alert, ms };
}

/** A document of an archive knows which terms it is of; its name here ends so (`demo__Buffer__Privacy_Policy`). */
function typeOf(document: string): TermsType | undefined {
  const name = document.split('__').at(-1)?.replaceAll('_', ' ');
  return TERMS_TYPES.find((one) => one === name);
}

/** On a page of several documents each other one is kept under its own name, as in an archive that watches the site. */
function othersThan(own: TermsType | undefined): string[] {
  return own === undefined ? [] : TERMS_TYPES.filter((one) => one !== own).map(keyOfTermsType);
}

/** Each edition is judged; the answer has room for one alert. */
const strongestAlert = (outcomes: readonly LookOutcome[], judge: (look: LookOutcome) => ReturnType<typeof judgeStep>) =>
  outcomes.map(judge).sort((a, b) => (b?.severity ?? 0) - (a?.severity ?? 0))[0] ?? null;

const looksAfter = (looks: number, look: LookOutcome | undefined): number => {
  if (look?.outcome === 'same') return looks + 1;
  return look && isRecorded(look.outcome) ? 0 : looks;
};

/** The text in force after the look: its own where a version is recorded. */
function recordedHash(state: DocumentState, look: Exclude<LookOutcome, { outcome: 'refused' }>): string {
  if (isRecorded(look.outcome)) return look.textHash;
  return state.lineages.find(({ id }) => id === look.lineage.id)?.currentHash ?? look.textHash;
}

function stateAfter(state: DocumentState, outcomes: readonly LookOutcome[], at: number): DocumentState {
  let { lineages } = state;
  for (const one of outcomes) {
    if (one.outcome === 'refused') continue;
    lineages = lineages.filter(({ id }) => id !== one.ends);
    const old = lineages.find(({ id }) => id === one.lineage.id);
    const next =
      old && !isRecorded(one.outcome)
        ? { ...inForce(old), ...one.lineage }
        : {
            ...one.lineage,
            currentId: one.textHash,
            current: one.edition,
            currentHash: one.textHash,
            currentHow: 'check' as const,
            currentAt: one.heldSince ?? at,
          };
    lineages = old ? lineages.map((line) => (line === old ? next : line)) : [...lineages, next];
  }
  return { ...state, lineages };
}

/** What a look that records nothing leaves as it was; all else of the line is as lineage says, also what it left out. */
const inForce = ({ current, currentHash, currentHow, currentAt }: DocumentState['lineages'][number]) => ({
  ...{ current, currentHash, currentHow, currentAt },
});
