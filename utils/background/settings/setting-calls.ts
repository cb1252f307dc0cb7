import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls } from '../../browser/messages';
import { fail, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { wantSetting } from '../../pipeline/settings/want-setting';

type SettingCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `setting.${string}`>>;

/** What our pages say about settings that were read. */
export const settingCalls = ({ archive }: Ports): OwnHandlers<SettingCalls> => ({
  'setting.want': async (wish) =>
    (await wantSetting(archive, wish)) ? succeed(undefined) : fail({ code: 'unknown-setting', detail: wish.settingId }),
});
