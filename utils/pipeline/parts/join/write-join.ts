import { writePlan } from '../../../store/blocks/plan-texts';
import { addBytes, weigh, weighAll } from '../../../store/blocks/weigh';
import type { Ports } from '../../ports';
import type { JoinPlan } from './plan-join';

/** One transaction; writes nothing when the document's lines are others by now. */
export async function writeJoin({ archive }: Ports, plan: JoinPlan): Promise<void> {
  const { whole, lineage, version, change, texts } = plan;
  const { documents, lineages, versions, changes, packs, blocks } = archive;
  await archive.transaction('rw', [documents, lineages, versions, changes, packs, blocks], async () => {
    const document = await documents.get(whole.document.id);
    const standing = await lineages.where('documentId').equals(whole.document.id).toArray();
    if (document === undefined || JSON.stringify(standing) !== JSON.stringify(whole.lines)) return;
    if (texts && !(await writePlan(archive, texts))) return;
    if (version) await versions.put(version);
    if (change) await changes.put(change);
    await lineages.put(lineage);
    const added = [lineage, version, change, ...(texts?.packs ?? []), ...(texts?.blocks ?? [])];
    const bytes = weighAll(added) - (whole.line ? weigh(whole.line) : 0);
    await documents.put(addBytes(document, bytes));
  });
}
