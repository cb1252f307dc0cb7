import { sendCommand } from '../../browser/messages';
import { findAlert } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';
import { findSettingChange } from '../../store/settings/readings';
import { ownAddress } from '../new-text';
import { hashOf } from '../route';
import { findNearTerms } from '../settings/find-near-terms';
import { shareHrefsOf } from '../share/share-hrefs';
import { useOpenedAlert } from './use-opened-alert';

const loadSettingsAlert = async (from: Archive, alertId: string) => {
  const change = await findSettingChange(from, alertId);
  if (!change) return null;
  const { serviceId, pageId, judgement } = change;
  const [alert, service, page] = await Promise.all([
    findAlert(from, alertId),
    findService(from, serviceId),
    from.settingsPages.get(pageId),
  ]);
  return {
    judgement,
    serviceId,
    areMuted: service?.areSettingsMuted === true,
    at: change.at,
    // The change stays to be read when its alert is gone: the user may have said that it was theirs.
    isUnread: alert !== undefined && alert.readAt === undefined,
    hasAlert: alert !== undefined,
    serviceName: service?.name ?? serviceId,
    serviceHref: hashOf({ view: 'service', serviceId }),
    settingsHref: hashOf({ view: 'settings', serviceId }),
    href: hashOf({ view: 'alert', alertId }),
    ...shareHrefsOf({ view: 'share', changeId: alertId }),
    nearTerms: await findNearTerms(from, serviceId, judgement),
    settingsAddress: ownAddress(page?.address, service?.hosts ?? []),
  };
};

/** What a reading of settings showed to be changed; opening it is reading it. `value` is null where it is missing. */
export const useSettingsAlert = (alertId: string) => ({
  ...useOpenedAlert(loadSettingsAlert, alertId),
  onMute: (serviceId: string, isMuted: boolean) => void sendCommand('setting.mute', { serviceId, isMuted }),
  onClaim: (isTakenBack: boolean) => void sendCommand('setting.claim', { changeId: alertId, isTakenBack }),
});
