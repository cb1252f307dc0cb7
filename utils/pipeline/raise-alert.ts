import type { Judgement } from '../core/model/judgement';
import type { Archive } from '../store/database';
import type { AlertRow, ChangeRow } from '../store/rows';

/**
 * Inside the transaction that writes a judgement: a new alert, or the old one in the new words. One that was read comes
 * up again only if it grew more severe; one that turned out to be nothing goes.
 */
export async function raiseAlert(archive: Archive, change: ChangeRow & { judgement: Judgement }): Promise<void> {
  const { verdict, severity, headline } = change.judgement;
  const { id, documentId, serviceId, at } = change;
  if (severity === 0) return archive.alerts.delete(id);
  const before = await archive.alerts.get(id);
  const isLouder = severity > (before?.severity ?? 0);
  const kept = before?.notifiedSeverity === undefined ? {} : { notifiedSeverity: before.notifiedSeverity };
  const read = before?.readAt === undefined || isLouder ? {} : { readAt: before.readAt };
  const loudness = 'readAt' in read ? 0 : severity;
  const alert: AlertRow = { id, documentId, serviceId, at, verdict, severity, headline, loudness, ...kept, ...read };
  await archive.alerts.put(alert);
}
