import { readTermsLicence } from '../../../core/compose/read-terms-licence';
import { RULES_REVISION } from '../../../core/judge/rules-revision';
import { type DocumentId, serviceIdOf } from '../../../core/model/document';
import type { Hash } from '../../../core/model/hash';
import type { Archive } from '../../../store/database';
import type { LicenceRow } from '../../../store/licences/licence-row';
import { loadLicences } from '../../../store/licences/load-licences';
import type { VersionRow } from '../../../store/rows';
import { loadVersion } from '../../../store/versions';
import type { Ports } from '../../ports';
import type { FindStep, IsOpen } from '../step';
import { writeLicences } from './write-licences';

/** Versions read in one step: few enough that whoever waits need not wait long. */
const AT_ONCE = 6;

/**
 * Versions whose licence nobody has read by these rules, of one document, oldest first. Those of the service's other
 * documents too, though only one of them is wanted: what changed in the one is judged by what the others say.
 */
export const findLicenceStep: FindStep = async (ports, isOpen) => {
  const unread = await findUnread(ports.archive, isOpen);
  if (unread === undefined) return undefined;
  const { documentId, ids } = unread;
  return {
    name: 'licence',
    documentId,
    run: async () => writeLicences(ports.archive, await readVersions(ports, documentId, ids)),
    // Better rules will try again; until then nothing is said of them.
    giveUp: async () => writeLicences(ports.archive, await emptyRows(ports.archive, ids)),
  };
};

/** Every version has one row: where there are as many, none is left. */
async function findUnread(
  archive: Archive,
  isOpen: IsOpen,
): Promise<{ documentId: DocumentId; ids: Hash[] } | undefined> {
  const current = () => archive.licences.where('rulesRevision').equals(RULES_REVISION);
  if ((await current().count()) === (await archive.versions.count())) return undefined;
  const known = new Set(await current().primaryKeys());
  const inOrder = archive.versions.orderBy('[documentId+index]');
  const [keys, all] = await Promise.all([inOrder.keys(), inOrder.primaryKeys()]);
  const documentIds = keys.map((key) => (key as unknown as [DocumentId, number])[0]);
  const open = await openServices(archive, isOpen);
  const first = all.findIndex((id, at) => !known.has(id) && open.has(serviceIdOf(documentIds[at] ?? '')));
  if (first < 0) return undefined;
  const documentId = documentIds[first] ?? '';
  const ids = all.filter((id, at) => documentIds[at] === documentId && !known.has(id));
  return { documentId, ids: ids.slice(0, AT_ONCE) };
}

const openServices = async ({ documents }: Archive, isOpen: IsOpen): Promise<Set<string>> =>
  new Set((await documents.toCollection().primaryKeys()).filter(isOpen).map(serviceIdOf));

/** A version and what is to be kept of it. */
export interface ReadVersion {
  version: VersionRow;
  row: LicenceRow;
  /** It says what the version before it does not, or the other way round. */
  isOtherwise: boolean;
}

async function readVersions(ports: Ports, documentId: DocumentId, ids: readonly Hash[]): Promise<ReadVersion[]> {
  const { archive } = ports;
  const rules = await ports.rules();
  const known = await loadLicences(archive, documentId);
  const bases = await currentBases(archive, documentId);
  const read: ReadVersion[] = [];
  for (const version of await archive.versions.bulkGet([...ids])) {
    if (version === undefined) continue;
    const { id, previousId = '', isPart } = version;
    // The text that is joined from parts is read as a whole.
    const terms = isPart ? undefined : (await loadVersion(archive, id))?.terms;
    const clauses = terms ? readTermsLicence(terms, rules) : [];
    const base = bases.get(previousId);
    const isSame = base !== undefined && JSON.stringify(known.get(previousId)) === JSON.stringify(clauses);
    known.set(id, clauses);
    bases.set(id, isSame ? base : id);
    const kept = isSame ? { sameAs: base } : { clauses };
    read.push({ version, row: { id, documentId, rulesRevision: RULES_REVISION, ...kept }, isOtherwise: !isSame });
  }
  return read;
}

/** By version, the version whose row holds its clauses; only rows of these rules. */
async function currentBases({ licences }: Archive, documentId: DocumentId): Promise<Map<Hash, Hash>> {
  const rows = await licences.where('documentId').equals(documentId).toArray();
  const current = rows.filter(({ rulesRevision, isUnread }) => rulesRevision === RULES_REVISION && !isUnread);
  return new Map(current.map(({ id, sameAs = id }) => [id, sameAs]));
}

async function emptyRows({ versions }: Archive, ids: readonly Hash[]): Promise<ReadVersion[]> {
  const rows = (await versions.bulkGet([...ids])).filter((version) => version !== undefined);
  return rows.map((version) => ({
    version,
    row: { id: version.id, documentId: version.documentId, rulesRevision: RULES_REVISION, isUnread: true },
    isOtherwise: false,
  }));
}
