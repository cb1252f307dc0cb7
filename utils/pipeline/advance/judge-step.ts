import { judgeVersions } from '../../core/compose/judge-versions';
import { RULES_REVISION } from '../../core/judge/rules-revision';
import type { Judgement } from '../../core/model/judgement';
import { addBytes, weigh } from '../../store/blocks/weigh';
import type { ChangeRow } from '../../store/rows';
import { loadVersion } from '../../store/versions';
import { readUserRules } from '../packs/rules-of-user';
import type { Ports } from '../ports';
import { noteHeard, raiseAlert } from '../raise-alert';
import { gatherContext } from './gather-context';
import { findUndone, type Undone } from './returns/find-undone';
import { markUndone } from './returns/mark-undone';
import type { FindStep, IsOpen } from './step';

/** A change that nobody has judged, or that was judged by older rules. */
export const findJudgeStep: FindStep = async (ports, isOpen) => {
  const change = await findUnjudged(ports, isOpen);
  if (change === undefined) return undefined;
  return {
    name: 'judge',
    documentId: change.documentId,
    run: async () => {
      await judge(ports, change);
      await ports.showCount();
    },
    // Better rules will try again; the comparison shows without them.
    giveUp: async () => {
      await ports.archive.changes.update(change.id, { judgedRevision: RULES_REVISION });
    },
  };
};

const findUnjudged = ({ archive }: Ports, isOpen: IsOpen): Promise<ChangeRow | undefined> =>
  archive.changes
    .where('judgedRevision')
    .below(RULES_REVISION)
    .and((change) => isOpen(change.documentId))
    .first();

async function judge(ports: Ports, change: ChangeRow): Promise<void> {
  const { archive } = ports;
  const [before, after] = await Promise.all([
    loadVersion(archive, change.beforeId),
    loadVersion(archive, change.afterId),
  ]);
  if (before === undefined || after === undefined) throw new Error(`A version of ${change.id} is missing`);
  const userRules = await readUserRules(ports);
  const context = await gatherContext(archive, { change, before, after });
  const undone = await findUndone(archive, { change, before, after });
  const { comparison, judgement } = judgeVersions({
    ...{ before, outcome: change.outcome, undoes: undone?.undoes },
    // A text that outlasts an announced one is older than that.
    ...{ after: { terms: after.terms, at: change.at }, ...userRules, ...context },
  });
  const { addedWords, removedWords, movedWords } = comparison;
  const judged = { ...change, addedWords, removedWords, movedWords, judgement };
  await writeJudgement(ports, change, withUndone(judged, undone));
}

function withUndone<Judged extends ChangeRow>(judged: Judged, undone: Undone | undefined): Judged {
  const { undoes: _, isPartlyBack: __, ...rest } = judged;
  if (undone === undefined) return rest as Judged;
  return { ...(rest as Judged), undoes: undone.ids, ...(undone.undoes.left ? { isPartlyBack: true } : {}) };
}

/** Writes nothing when the change was judged elsewhere meanwhile, or is gone. */
async function writeJudgement(
  { archive }: Ports,
  before: ChangeRow,
  judged: ChangeRow & { judgement: Judgement },
): Promise<void> {
  await archive.transaction('rw', archive.changes, archive.alerts, archive.documents, async () => {
    const standing = await archive.changes.get(before.id);
    if (standing?.judgedRevision !== before.judgedRevision) return;
    const heard = await noteHeard(archive, standing, judged.judgement.severity);
    const { heard: _, ...rest } = judged;
    const after = { ...rest, ...(heard ? { heard } : {}), judgedRevision: RULES_REVISION };
    await archive.changes.put(after);
    const gained = await markUndone(archive, standing, after);
    const document = await archive.documents.get(before.documentId);
    if (document) await archive.documents.put(addBytes(document, gained + weigh(after) - weigh(standing)));
    await raiseAlert(archive, after);
  });
}
