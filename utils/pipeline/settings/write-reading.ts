import type { Touch } from '../../core/model/setting';
import { weigh, weighAll } from '../../store/blocks/weigh';
import type { Archive } from '../../store/database';
import { rowsUnder } from '../../store/rows-under';
import type { ReadingRow, SettingChangeRow, SettingsPageRow } from '../../store/settings/setting-rows';
import type { Ports } from '../ports';
import { raiseSettingsAlert } from './raise-settings-alert';
import type { ReadingPlan } from './take-reading';

/** The newest readings of a page that differ from the one before. */
const MOST_READINGS = 50;

type Sent = SettingsPageRow['sent'];

const stands = async (archive: Archive, standing: SettingsPageRow | undefined, id: string): Promise<boolean> => {
  const now = await archive.settingsPages.get(id);
  return (
    now?.count === standing?.count &&
    now?.sent.visit === standing?.sent.visit &&
    now?.sent.count === standing?.sent.count
  );
};

/** False, and nothing written, when another reading came between or the service was deleted. */
export const writeReading = ({ archive }: Pick<Ports, 'archive'>, plan: ReadingPlan): Promise<boolean> => {
  const tables = [archive.services, archive.settingsPages, archive.readings, archive.settingChanges, archive.alerts];
  return archive.transaction('rw', tables, async () => {
    const { reading, standing, tracked } = plan;
    if (!(await stands(archive, standing, reading.pageId))) return false;
    if ((await archive.services.get(reading.serviceId)) === undefined) return false;
    const index = standing?.count ?? 0;
    const isNew = standing?.contentHash !== plan.contentHash;
    const row: ReadingRow = { ...reading, index };
    const freed = isNew ? await forgetOldest(archive, reading.pageId) : 0;
    if (isNew) await archive.readings.put(row);
    const change = changeOf(plan);
    if (change) {
      await archive.settingChanges.put(change);
      await raiseSettingsAlert(archive, change);
    }
    const page = pageOf(plan);
    const added = (isNew ? weigh(row) : 0) + (change ? weigh(change) : 0) - freed;
    const grown = weigh(page) - (standing ? weigh(standing) : 0);
    const storedBytes = Math.max(0, (standing?.storedBytes ?? 0) + added + grown);
    const { wanted } = (await archive.settingsPages.get(reading.pageId)) ?? {};
    await archive.settingsPages.put({ ...page, ...(wanted && { wanted }), storedBytes, state: tracked.state });
    return true;
  });
};

function pageOf({ reading, standing, tracked, contentHash, sent, address }: ReadingPlan): SettingsPageRow {
  const { pageId, serviceId, pageKey, account, at } = reading;
  return {
    ...{ id: pageId, serviceId, pageKey, account, contentHash, sent },
    ...(address === undefined ? {} : { address }),
    count: (standing?.count ?? 0) + 1,
    firstReadAt: standing?.firstReadAt ?? at,
    readAt: at,
    state: tracked.state,
    weighedBy: tracked.weighedBy,
    // The reading has them now.
    touches: [],
    storedBytes: standing?.storedBytes ?? 0,
  };
}

function changeOf({ id, reading, tracked }: ReadingPlan): SettingChangeRow | undefined {
  const { judgement } = tracked;
  const { pageId, serviceId, at } = reading;
  return judgement && { id, pageId, serviceId, at, judgement };
}

/** Makes room for one more; answers the bytes that are free now. */
async function forgetOldest(archive: Archive, pageId: string): Promise<number> {
  const rows = await rowsUnder(archive.readings, '[pageId+index]', pageId).toArray();
  const gone = rows.slice(0, Math.max(0, rows.length - MOST_READINGS + 1));
  await archive.readings.bulkDelete(gone.map(({ index }) => [pageId, index]));
  return weighAll(gone);
}

/** Touches that no reading has yet; of a page that was never read they say nothing. False when it changed meanwhile. */
export const writeTouches = (
  archive: Archive,
  { standing, touches, sent }: { standing: SettingsPageRow | undefined; touches: Touch[]; sent: Sent },
): Promise<boolean> =>
  archive.transaction('rw', archive.settingsPages, async () => {
    if (standing === undefined) return true;
    if (!(await stands(archive, standing, standing.id))) return false;
    await archive.settingsPages.update(standing.id, { touches, sent });
    return true;
  });
