import { MOVING_TIME } from '../../../core/compose/licence-elsewhere';
import { RULES_REVISION } from '../../../core/judge/rules-revision';
import { serviceIdOf } from '../../../core/model/document';
import { addBytes, weigh } from '../../../store/blocks/weigh';
import type { Archive } from '../../../store/database';
import type { ChangeRow, VersionRow } from '../../../store/rows';
import type { ReadVersion } from './licence-step';

const OF_LICENCE = new Set(['content-licence', 'ai-training']);

/** One transaction; writes nothing when a version is another by now, or was read elsewhere meanwhile. */
export async function writeLicences(archive: Archive, read: readonly ReadVersion[]): Promise<void> {
  const { licences, versions, documents, changes } = archive;
  await archive.transaction('rw', [licences, versions, documents, changes], async () => {
    const standing = await versions.bulkGet(read.map(({ version }) => version.id));
    const before = await licences.bulkGet(read.map(({ version }) => version.id));
    const stands = read.every(({ version }, index) => standing[index]?.textHash === version.textHash);
    if (!stands || before.some((row) => row?.rulesRevision === RULES_REVISION)) return;
    let bytes = 0;
    for (const [index, { row, version, isOtherwise }] of read.entries()) {
      await licences.put(row);
      bytes += weigh(row) - (before[index] ? weigh(before[index]) : 0);
      await judgeAgain(archive, version, isOtherwise);
    }
    const document = await documents.get(read[0]?.version.documentId ?? '');
    if (document) await documents.put(addBytes(document, bytes));
  });
}

/** What other documents were found to drop or to bring around that time may only have moved. */
async function judgeAgain(
  { changes }: Archive,
  { documentId, at, isPart }: VersionRow,
  isOtherwise: boolean,
): Promise<void> {
  if (isPart) return;
  const serviceId = serviceIdOf(documentId);
  await changes
    .where('[serviceId+at]')
    .between([serviceId, at - MOVING_TIME], [serviceId, at + MOVING_TIME], true, true)
    .filter(
      (change) =>
        change.documentId !== documentId && (mayHaveMoved(change) || (isOtherwise && speaksOfLicence(change))),
    )
    .modify({ judgedRevision: 0 });
}

const mayHaveMoved = ({ judgement }: ChangeRow): boolean =>
  judgement?.findings.some(({ change, direction }) => change !== 'altered' && direction !== 'neutral') === true;

const speaksOfLicence = ({ judgement }: ChangeRow): boolean =>
  judgement?.findings.some(({ topic }) => OF_LICENCE.has(topic)) === true;
