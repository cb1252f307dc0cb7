import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls } from '../../browser/messages';
import { fail, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { wantSetting } from '../../pipeline/settings/want-setting';
import { muteSettings } from '../../store/settings/mute-settings';
import { showStanding } from '../told/show-standing';

type SettingCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `setting.${string}`>>;

/** What our pages say about settings that were read. */
export const settingCalls = (ports: Ports): OwnHandlers<SettingCalls> => ({
  'setting.claim': async ({ changeId, isTakenBack = false }) => {
    const { claimSettings, disclaimSettings } = await import('../../pipeline/settings/claim-change');
    const answer = isTakenBack ? disclaimSettings : claimSettings;
    if (!(await answer(ports, changeId))) return fail({ code: 'unknown-alert', detail: changeId });
    await showStanding(ports.archive);
    return succeed(undefined);
  },
  'setting.mute': async ({ serviceId, isMuted }) => {
    if (!(await muteSettings(ports.archive, serviceId, isMuted)))
      return fail({ code: 'unknown-service', detail: serviceId });
    await showStanding(ports.archive);
    return succeed(undefined);
  },
  'setting.want': async (wish) =>
    (await wantSetting(ports.archive, wish))
      ? succeed(undefined)
      : fail({ code: 'unknown-setting', detail: wish.settingId }),
});
