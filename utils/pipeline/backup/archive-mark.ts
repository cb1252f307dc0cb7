import { hashText } from '../../core/text/hash-text';
import { fileDocument } from '../../store/backup/file-format';
import type { Archive } from '../../store/database';

/**
 * Another mark where an export would say something else; nothing where it would be empty. Texts, pages, looks and
 * comparisons never change without a row that is read here, so these are only counted.
 */
export async function archiveMark(archive: Archive): Promise<string | undefined> {
  const { services, documents, lineages, alerts, notices, rulePacks, settingsPages, settingChanges } = archive;
  const { packs, snapshots, versions, sightings, changes, readings } = archive;
  const read = [services, lineages, alerts, notices, rulePacks, settingsPages, settingChanges];
  const counted = [packs, snapshots, versions, sightings, changes, readings];
  const [rows, counts] = await archive.transaction('r', [documents, ...read, ...counted], async () => [
    await Promise.all([
      documents.toArray().then((all) => all.map(fileDocument)),
      ...read.map((table) => table.toArray() as Promise<unknown[]>),
    ]),
    await Promise.all(counted.map((table) => table.count())),
  ]);
  if (rows.every(({ length }) => length === 0)) return undefined;
  const hashes = await Promise.all(rows.map((table) => hashText(JSON.stringify(table))));
  return hashText(JSON.stringify([hashes, counts]));
}
