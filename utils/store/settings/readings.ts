import type { ServiceId } from '../../core/model/service';
import type { SettingsPageId } from '../../core/model/setting';
import type { Archive } from '../database';
import { rowsUnder } from '../rows-under';
import type { ReadingRow, SettingChangeRow, SettingsPageRow } from './setting-rows';

/** By address; those of one service. */
export const listSettingsPages = async (archive: Archive, serviceId: ServiceId): Promise<SettingsPageRow[]> => {
  const pages = await archive.settingsPages.where('serviceId').equals(serviceId).toArray();
  return pages.sort((a, b) => a.pageKey.localeCompare(b.pageKey) || a.account.localeCompare(b.account));
};

/** Newest first: those that differ from the one before, as far as they are kept. */
export const listReadings = (archive: Archive, pageId: SettingsPageId): Promise<ReadingRow[]> =>
  rowsUnder(archive.readings, '[pageId+index]', pageId).reverse().toArray();

/** The newest and the oldest that is kept: a page may have fifty between them. */
export const findEdgeReadings = async (archive: Archive, pageId: SettingsPageId): Promise<ReadingRow[]> => {
  const rows = () => rowsUnder(archive.readings, '[pageId+index]', pageId);
  const [newest, oldest] = await Promise.all([rows().last(), rows().first()]);
  return [newest, oldest].flatMap((reading) => reading ?? []);
};

/** Newest first. */
export const listSettingChanges = (archive: Archive, serviceId: ServiceId): Promise<SettingChangeRow[]> =>
  rowsUnder(archive.settingChanges, '[serviceId+at]', serviceId).reverse().toArray();

export const findSettingChange = (archive: Archive, id: string): Promise<SettingChangeRow | undefined> =>
  archive.settingChanges.get(id);
