import type { SettingsPageId } from '../../core/model/setting';
import type { SettingsPageState } from '../../core/settings/track/page-state';
import type { Archive } from '../../store/database';

export interface SettingWish {
  pageId: SettingsPageId;
  /** The setting's. */
  settingId: string;
  isWanted: boolean;
}

/** Notes that a setting stands as the user wants it, or takes the note back; false where there is no such setting. */
export const wantSetting = (archive: Archive, { pageId, settingId, isWanted }: SettingWish): Promise<boolean> =>
  archive.transaction('rw', archive.settingsPages, async () => {
    const page = await archive.settingsPages.get(pageId);
    const { known = [] }: Partial<SettingsPageState> = page?.state ?? {};
    const setting = known.find((one) => one.setting.id === settingId)?.setting;
    if (page === undefined || setting === undefined) return false;
    // Marks of settings that are not there any more go with it.
    const there = new Set(known.map((one) => one.setting.id));
    const others = (page.wanted ?? []).filter(({ id }) => id !== settingId && there.has(id));
    const wanted = isWanted ? [...others, { id: settingId, value: setting.value }] : others;
    await archive.settingsPages.update(pageId, { wanted });
    return true;
  });
