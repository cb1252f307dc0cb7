import type { Setting, SettingChange } from '../../../utils/core/model/setting';
import type { SettingsPageState } from '../../../utils/core/settings/track/page-state';
import type { ReadingRow, SettingsPageRow } from '../../../utils/store/settings/setting-rows';
import type { KeptSettingsPage } from '../../../utils/view/settings/page-lines';

export const setting = (name: string, value: string, more: Partial<Setting> = {}): Setting => ({
  ...{ id: name, name, value, path: ['Privacy'], kind: 'switch', certainty: 'stated' },
  ...more,
});

export const change = (more: Partial<SettingChange>): SettingChange => ({
  ...{ state: 'silent-flip', pageId: 'murmur||/settings', serviceId: 'murmur', direction: 'worse', movedTogether: 0 },
  ...{ attribution: 'between-visits', since: 10, at: 20 },
  ...more,
});

const PLACE = { serviceId: 'murmur', pageKey: '/settings', account: '' };

export const reading = (settings: Setting[], more: Partial<ReadingRow> = {}): ReadingRow => ({
  ...{ ...PLACE, pageId: 'murmur||/settings', at: 5, visit: 'first', settings, unreadable: [], isPartial: false },
  ...{ touches: [], index: 0, ...more },
});

interface Made {
  state?: Partial<SettingsPageState>;
  page?: Partial<SettingsPageRow>;
  readings?: ReadingRow[];
  changes?: SettingChange[];
}

/** A page that is known to show these, as the tracker would leave it. */
export function keptPage(settings: Setting[], made: Made = {}): KeptSettingsPage {
  const { account = '', pageKey = '/settings' } = made.page ?? {};
  const id = `murmur|${account}|${pageKey}`;
  const known = settings.map((one, number) => ({ number, setting: one, seenAt: 5 }));
  const page: SettingsPageRow = {
    ...{ ...PLACE, id, count: 1, firstReadAt: 5, readAt: 30, weighedBy: 'now', contentHash: 'h', storedBytes: 1 },
    ...{ sent: { visit: 'first', count: 0 }, touches: [], address: `https://murmur.example${pageKey}`, ...made.page },
    state: { pageId: id, isWhole: true, lang: 'en', known, waiting: [], ...made.state },
  };
  return { page, readings: made.readings ?? [reading(settings)], changes: made.changes ?? [] };
}
