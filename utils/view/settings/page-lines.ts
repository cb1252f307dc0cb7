import type { SettingChange } from '../../core/model/setting';
import type { KnownSetting, SettingsPageState } from '../../core/settings/track/page-state';
import type { ReadingRow, SettingsPageRow } from '../../store/settings/setting-rows';
import { ownAddress } from '../new-text';
import { historyOf, type PagePast, sinceOf } from './setting-history';

/** What is kept of one page of settings. */
export interface KeptSettingsPage {
  page: SettingsPageRow;
  /** The newest first, the oldest that is kept last. */
  readings: readonly ReadingRow[];
  /** Of this page, newest first. */
  changes: readonly SettingChange[];
}

/** What readings came to; of a page that nothing is known of yet, nothing. */
export const stateOf = ({ state }: Pick<SettingsPageRow, 'state'>): Partial<SettingsPageState> => state;

const pastOf = ({ page, readings, changes }: KeptSettingsPage): PagePast => ({
  ...{ changes, readings, firstReadAt: page.firstReadAt },
});

function lineOf({ setting, number, isAway, seenAt }: KnownSetting, kept: KeptSettingsPage) {
  const { page, readings } = kept;
  const { id, name, path, value, exposure, isUnverified, isDisabled } = setting;
  const history = historyOf(setting, pastOf(kept));
  const waiting = (stateOf(page).waiting ?? []).find((one) => one.number === number && one.change.after)?.change;
  const shown = readings[0]?.settings.some((one) => one.id === id || one.id === waiting?.after?.id) ?? true;
  return {
    ...{ id, pageId: page.id, name, path, value, since: sinceOf(history), history },
    ...(exposure === undefined ? {} : { exposure }),
    ...(isUnverified ? { isUnverified } : {}),
    ...(isDisabled ? { isDisabled } : {}),
    ...(isAway ? { isAway } : {}),
    ...(shown || isAway ? {} : { seenAt }),
    ...(waiting?.after && waiting.after.value !== value
      ? { waiting: { value: waiting.after.value, at: waiting.at } }
      : {}),
  };
}

/** Settings that two readings in a row did not find any more, newest first. */
function goneOf({ page, changes }: KeptSettingsPage) {
  const there = new Set((stateOf(page).known ?? []).map(({ setting }) => setting.id));
  const seen = new Set<string>();
  return changes.flatMap(({ state, before, at }) => {
    if (state !== 'removed' || !before || there.has(before.id) || seen.has(before.id)) return [];
    seen.add(before.id);
    return [{ id: before.id, name: before.name, value: before.value, at }];
  });
}

/** One page as a table, with what is not certain about it. */
export function settingsPageLines(kept: KeptSettingsPage, hosts: readonly string[]) {
  const { page, readings } = kept;
  const { known = [], isWhole = true } = stateOf(page);
  const href = ownAddress(page.address, hosts);
  const partial = !isWhole ? ('never-whole' as const) : readings[0]?.isPartial ? ('last' as const) : undefined;
  return {
    ...{ id: page.id, name: page.pageKey, readAt: page.readAt },
    ...(href ? { href } : {}),
    ...(partial ? { partial } : {}),
    unreadable: readings[0]?.unreadable ?? [],
    settings: known.map((one) => lineOf(one, kept)),
    gone: goneOf(kept),
  };
}
