import { loudnessOf } from '../../store/alerts';
import type { Archive } from '../../store/database';
import type { AlertRow } from '../../store/rows';
import type { ReadingRow, SettingChangeRow, SettingsPageRow } from '../../store/settings/setting-rows';
import { BrokenFile } from './file-texts';
import type { FileRows } from './row-schemas';

/** That the rows about settings belong together; throws `BrokenFile` with the first that does not. */
export function checkSettings(rows: FileRows): void {
  const services = new Set(rows.services.map(({ id }) => id));
  const pages = new Map(rows.settingsPages.map((page) => [page.id, page]));
  const changes = new Map(rows.settingChanges.map((change) => [change.id, change]));
  for (const { id, serviceId, account, pageKey, state } of rows.settingsPages)
    if (!services.has(serviceId) || id !== `${serviceId}|${account}|${pageKey}` || state.pageId !== id)
      throw new BrokenFile(`settings page ${id}`);
  for (const { pageId, serviceId, index } of rows.readings) {
    const page = pages.get(pageId);
    if (page?.serviceId !== serviceId || index >= page.count) throw new BrokenFile(`reading of ${pageId}`);
  }
  for (const { id, pageId, serviceId } of rows.settingChanges)
    if (pages.get(pageId)?.serviceId !== serviceId) throw new BrokenFile(`change of settings ${id}`);
  for (const { id, serviceId } of rows.settingsAlerts)
    if (changes.get(id)?.serviceId !== serviceId) throw new BrokenFile(`alert ${id}`);
}

/**
 * Inside the transaction of an import. A page that is here keeps its own readings; one that is not comes with all of its
 * own. Accounts are told apart by tags that only the installation of the file can make: they stay apart from ours.
 */
export async function addSettings(archive: Archive, rows: FileRows): Promise<{ added: number; known: number }> {
  const known = new Set(await archive.settingsPages.toCollection().primaryKeys());
  const isNew = ({ pageId }: { pageId: string }): boolean => !known.has(pageId);
  const pages = rows.settingsPages.filter(({ id }) => !known.has(id)) as SettingsPageRow[];
  const readings = rows.readings.filter(isNew) as ReadingRow[];
  const changes = rows.settingChanges.filter(isNew) as SettingChangeRow[];
  const ids = new Set(changes.map(({ id }) => id));
  const services = await archive.services.bulkGet([...new Set(changes.map(({ serviceId }) => serviceId))]);
  const muted = new Set(services.flatMap((service) => (service?.areSettingsMuted ? service.id : [])));
  // They were told where the file comes from: an import interrupts nobody.
  const alerts = rows.settingsAlerts
    .filter(({ id }) => ids.has(id))
    .map((alert) => ({ ...alert, notifiedSeverity: 3, loudness: loudnessOf(alert, muted.has(alert.serviceId)) }));
  await archive.settingsPages.bulkPut(pages);
  await archive.readings.bulkPut(readings);
  await archive.settingChanges.bulkPut(changes);
  await archive.alerts.bulkPut(alerts as AlertRow[]);
  return { added: readings.length, known: rows.readings.length - readings.length };
}
