import type { Archive } from '../../store/database';
import type { AlertRow } from '../../store/rows';
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
  const alert: AlertRow = {
    ...{ id, serviceId, at, severity, headline, about: 'settings' as const, state: strongest.change.state },
    principle: strongest.principle,
    loudness: isRead ? 0 : severity,
    ...(known?.notifiedSeverity === undefined ? {} : { notifiedSeverity: known.notifiedSeverity }),
    ...(isRead ? { readAt: known.readAt } : {}),
  };
  await archive.alerts.put(alert);
}
