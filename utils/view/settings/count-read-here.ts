import { pageKeyOf } from '../../core/settings/identify/page-key-of';
import type { Archive } from '../../store/database';
import { listReadings, listSettingsPages } from '../../store/settings/readings';
import type { ReadingRow, SettingsPageRow } from '../../store/settings/setting-rows';

/** How many settings stand otherwise than in the other reading, new and missing ones included. */
function countDifferences(now: ReadingRow, before: ReadingRow): number {
  const was = new Map(before.settings.map(({ id, value }) => [id, value]));
  const is = new Set(now.settings.map(({ id }) => id));
  const missing = now.isPartial ? 0 : before.settings.filter(({ id }) => !is.has(id)).length;
  const altered = now.settings.filter(({ id, value }) => was.get(id) !== value && (was.has(id) || !before.isPartial));
  return altered.length + missing;
}

/** What the newest visit of a page showed, beside the visit before. */
export function readHere(page: Pick<SettingsPageRow, 'readAt' | 'sent'>, readings: readonly ReadingRow[]) {
  const [now] = readings;
  if (!now || now.settings.length === 0) return undefined;
  const { visit } = page.sent;
  // What is not kept again is as it was kept last.
  const before = now.visit === visit ? readings.find((reading) => reading.visit !== visit) : now;
  return {
    count: now.settings.length,
    at: page.readAt,
    ...(before ? { changed: countDifferences(now, before) } : {}),
  };
}

/** Of the page that stands at this address, as it was read last; nothing where it is no page of settings. */
export async function countReadHere(archive: Archive, serviceId: string, url: string | undefined) {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const pageKey = pageKeyOf(url);
  const pages = (await listSettingsPages(archive, serviceId)).filter((page) => page.pageKey === pageKey);
  const [newest] = pages.sort((a, b) => b.readAt - a.readAt);
  return newest && readHere(newest, await listReadings(archive, newest.id));
}
