import { findDeclaration } from '../../browser/declarations';
import type { Service } from '../../core/model/service';
import type { Archive } from '../../store/database';
import { findEdgeReadings, listSettingChanges, listSettingsPages } from '../../store/settings/readings';
import { settingsLines } from './settings-lines';

/** What was read of a service's settings. */
export async function loadSettings(archive: Archive, service: Service) {
  const [pages, rows] = await Promise.all([
    listSettingsPages(archive, service.id),
    listSettingChanges(archive, service.id),
  ]);
  const kept = pages.map(async (page) => ({
    page,
    readings: await findEdgeReadings(archive, page.id),
    changes: rows
      .filter(({ pageId }) => pageId === page.id)
      .flatMap(({ judgement }) => judgement.findings.map(({ change }) => change)),
  }));
  const declaration = findDeclaration(service.id);
  return settingsLines(await Promise.all(kept), { service, ...(declaration ? { declaration } : {}) });
}
