import type { SettingsAlert } from '../../core/model/judgement';
import { loudnessOf } from '../../store/alerts';
import type { Archive } from '../../store/database';
import type { SettingChangeRow } from '../../store/settings/setting-rows';

/**
 * Inside the transaction that writes changes of settings: a new alert, or the old one in the new words. One that was read
 * comes up again only if it grew more severe; one that turned out to be nothing goes.
 */
export async function raiseSettingsAlert(archive: Archive, row: SettingChangeRow): Promise<void> {
  const { id, serviceId, at, judgement } = row;
  const { severity, headline, findings } = judgement;
  const [strongest] = findings;
  if (severity === 0 || strongest === undefined) return archive.alerts.delete(id);
  const known = await archive.alerts.get(id);
  const isRead = known?.readAt !== undefined && severity <= known.severity;
  const alert: SettingsAlert = {
    ...{ id, serviceId, at, severity, headline, about: 'settings' as const, state: strongest.change.state },
    principle: strongest.principle,
    ...(known?.notifiedSeverity === undefined ? {} : { notifiedSeverity: known.notifiedSeverity }),
    ...(isRead ? { readAt: known.readAt } : {}),
  };
  const service = await archive.services.get(serviceId);
  await archive.alerts.put({ ...alert, loudness: loudnessOf(alert, service?.areSettingsMuted) });
}
