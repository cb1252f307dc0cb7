import { type Agreement, withAgreement } from '../../core/model/agreement';
import type { Document } from '../../core/model/document';
import type { Service } from '../../core/model/service';
import { loudnessOf } from '../../store/alerts';
import { compressText } from '../../store/blocks/gzip';
import { planTexts, type TextPlan } from '../../store/blocks/plan-texts';
import type { Archive } from '../../store/database';
import type { AlertRow, ChangeRow, LineageRow, SightingRow, SnapshotRow, VersionRow } from '../../store/rows';
import { rowsUnder } from '../../store/rows-under';
import { emptyDocument } from '../new-document';
import type { FileTexts } from './file-texts';
import type { FileRows } from './row-schemas';

/** What one document gains. */
export interface DocumentPlan {
  /** As the store has it now; absent when it is new. */
  standing: Document | undefined;
  document: Document;
  /** The file's chain goes on where ours ends (or is the first): its lines are taken over. */
  isContinued: boolean;
  texts: TextPlan;
  versions: VersionRow[];
  snapshots: SnapshotRow[];
  sightings: SightingRow[];
  lineages: LineageRow[];
  changes: ChangeRow[];
  alerts: AlertRow[];
  /** Looks and versions of the file that were here already. */
  known: number;
}

/** What a file adds to one document; nothing is written. */
export async function planDocument(
  archive: Archive,
  source: { rows: FileRows; texts: FileTexts; id: string },
): Promise<DocumentPlan> {
  const { rows, id } = source;
  const [standing, known] = await Promise.all([archive.documents.get(id), readKnown(archive, id)]);
  const theirs = rows.documents.find((document) => document.id === id) as Document;
  const sightings = of(rows.sightings, id).filter(({ hash }) => !known.sightings.has(hash));
  const isContinued = standing === undefined || follows(rows, standing, theirs);
  const versions = of(rows.versions, id).filter((version) => !known.versions.has(version.id));
  const snapshots = of(rows.snapshots, id).filter(({ hash }) => !known.snapshots.has(hash));
  const changes = of(rows.changes, id).filter((change) => !known.changes.has(change.id));
  const texts = await planTexts(archive, id, [
    ...versions.map(({ text }) => source.texts.read(id, text)),
    ...snapshots.map(({ pieces }) => source.texts.read(id, pieces ?? [])),
  ]);
  const document = mergeDocument(standing, theirs, isContinued);
  return {
    standing,
    document,
    isContinued,
    texts,
    versions: versions.map((version, index) => ({
      ...{ ...version, text: texts.runs[index] ?? new Uint8Array() },
      isImported: true,
    })),
    snapshots: await Promise.all(snapshots.map((one, index) => snapshotRow(one, texts.runs[versions.length + index]))),
    sightings: sightings.map((sighting) => sightingRow(sighting as SightingRow, isContinued)),
    lineages: of(rows.lineages, id).filter((one) => isContinued || !known.lineages.has(one.id)) as LineageRow[],
    changes: changes.map(({ judgement: _, ...change }) => ({ ...change, judgedRevision: 0 })),
    alerts: of(rows.alerts, id)
      .filter((alert) => !known.changes.has(alert.id))
      // It was told where the file comes from: an import interrupts nobody.
      .map((alert) => ({ ...alert, notifiedSeverity: 3, loudness: loudnessOf(alert, document.isMuted) })),
    known: of(rows.sightings, id).length - sightings.length + of(rows.versions, id).length - versions.length,
  };
}

const of = <Row extends { documentId: string }>(rows: readonly Row[], id: string): Row[] =>
  rows.filter(({ documentId }) => documentId === id);

async function readKnown({ sightings, versions, snapshots, changes, lineages }: Archive, id: string) {
  const [hashes, versionIds, pages, changeIds, lineageIds] = await Promise.all([
    rowsUnder(sightings, '[documentId+index]', id).primaryKeys(),
    rowsUnder(versions, '[documentId+index]', id).primaryKeys(),
    rowsUnder(snapshots, '[documentId+hash]', id).primaryKeys(),
    rowsUnder(changes, '[documentId+at]', id).primaryKeys(),
    lineages.where('documentId').equals(id).primaryKeys(),
  ]);
  return {
    sightings: new Set(hashes),
    versions: new Set(versionIds),
    snapshots: new Set(pages.map(([, hash]) => hash)),
    changes: new Set(changeIds),
    lineages: new Set(lineageIds),
  };
}

/** Our head is in the file's chain, and the file's goes further. */
function follows(rows: FileRows, standing: Document, theirs: Document): boolean {
  if (theirs.chain.length <= standing.chain.length) return false;
  if (standing.chain.length === 0) return true;
  return rows.sightings.some(({ hash, documentId }) => hash === standing.chain.head && documentId === standing.id);
}

function mergeDocument(standing: Document | undefined, theirs: Document, isContinued: boolean): Document {
  if (standing === undefined) {
    const { serviceId, termsType, addresses, addedAt } = theirs;
    return { ...emptyDocument({ serviceId, termsType, addresses, addedAt }), ...theirs };
  }
  if (!isContinued) return standing;
  // Where it is and whether it is muted stays ours; what the looks that we lack found is theirs.
  const { isMuted, addedAt, storedBytes } = standing;
  const addresses = standing.addresses.map((own) => theirs.addresses.find(({ url }) => url === own.url) ?? own);
  return { ...theirs, isMuted, addresses, addedAt, storedBytes };
}

async function snapshotRow(row: FileRows['snapshots'][number], pieces: SnapshotRow['pieces']): Promise<SnapshotRow> {
  const { documentId, hash, mediaType } = row;
  if (row.whole !== undefined) return { documentId, hash, mediaType, whole: await compressText(row.whole) };
  return { documentId, hash, mediaType, ...(pieces ? { pieces } : {}) };
}

/** Another browser's look, and marked so. One that waits goes on where its chain does; beside our own chain it stays as it is. */
function sightingRow(row: SightingRow, isContinued: boolean): SightingRow {
  const { waiting, tries: _, ...seen } = row;
  const sighting: SightingRow = { ...seen, isImported: true };
  return waiting && isContinued && sighting.outcome === undefined ? { ...sighting, waiting } : sighting;
}

/** What is here stays: of when the user agreed it lacks what only the file knows, but for another day of their own. */
export function mergeService(standing: Service, row: FileRows['services'][number]): Service {
  const { agreements: own = [] } = standing;
  const isHere = ({ at, how }: Agreement): boolean =>
    own.some((one) => (one.at === at && one.how === how) || (how === 'set' && one.how === 'set'));
  const added = (row.agreements ?? []).filter((one) => !isHere(one));
  return added.length === 0 ? standing : { ...standing, agreements: added.reduce(withAgreement, own) };
}

/** Paused until the browser says that it has access: a file gives none. */
export const importedService = (row: FileRows['services'][number]): Service => ({
  ...row,
  isExample: row.id === 'example',
  isPaused: row.id !== 'example',
});
