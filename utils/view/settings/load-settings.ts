import { findDeclaration } from '../../browser/declarations';
import type { Service } from '../../core/model/service';
import type { Archive } from '../../store/database';
import { findEdgeReadings, listReadings, listSettingChanges, listSettingsPages } from '../../store/settings/readings';
import type { ReadingRow, SettingsPageRow } from '../../store/settings/setting-rows';
import { stateOf } from './page-lines';
import { settingsLines } from './settings-lines';

/** The newest and the oldest, or all where the oldest does not show every setting as it is now. */
async function listNeeded(archive: Archive, page: SettingsPageRow): Promise<ReadingRow[]> {
  const edges = await findEdgeReadings(archive, page.id);
  const oldest = new Map(edges.at(-1)?.settings.map(({ id, value }) => [id, value]));
  const isThere = (stateOf(page).known ?? []).every(({ setting: { id, value } }) => oldest.get(id) === value);
  return isThere ? edges : listReadings(archive, page.id);
}

/** What was read of a service's settings. */
export async function loadSettings(archive: Archive, service: Service) {
  const [pages, rows] = await Promise.all([
    listSettingsPages(archive, service.id),
    listSettingChanges(archive, service.id),
  ]);
  const kept = pages.map(async (page) => ({
    page,
    readings: await listNeeded(archive, page),
    changes: rows
      .filter(({ pageId }) => pageId === page.id)
      .flatMap(({ judgement }) => judgement.findings.map(({ change }) => change)),
  }));
  const declaration = findDeclaration(service.id);
  return settingsLines(await Promise.all(kept), { service, ...(declaration ? { declaration } : {}) });
}
