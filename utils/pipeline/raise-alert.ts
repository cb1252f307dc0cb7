import type { Alert, Judgement, Severity } from '../core/model/judgement';
import { loudnessOf } from '../store/alerts';
import type { Archive } from '../store/database';
import type { AlertRow, ChangeRow, Heard } from '../store/rows';

const louder = (a: Severity | undefined, b: Severity | undefined): Severity | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** What the user heard of a change: what its alert says, and what was forgotten with a louder one. */
function heardOf({ heard }: ChangeRow, alert: AlertRow | undefined): Heard {
  const notified = louder(heard?.notified, alert?.notifiedSeverity);
  // Where the alert stands, it says whether it is read: the reader may have marked it unread.
  const readAt = alert ? alert.readAt : heard?.readAt;
  const read = readAt === undefined ? undefined : louder(heard?.read, alert?.severity);
  return {
    ...(read === undefined ? {} : { read, readAt }),
    ...(notified === undefined ? {} : { notified }),
  };
}

/** Before a judgement is written: what to remember beside it, because the alert will say it no longer. */
export async function noteHeard(archive: Archive, change: ChangeRow, severity: Severity): Promise<Heard | undefined> {
  const alert = await archive.alerts.get(change.id);
  if (change.heard === undefined && (alert === undefined || alert.severity <= severity)) return undefined;
  const heard = heardOf(change, alert);
  return Object.keys(heard).length > 0 ? heard : undefined;
}

/**
 * Inside the transaction that writes a judgement: a new alert, or the old one in the new words. One that was read comes
 * up again only if it grew more severe than it was then; one that turned out to be nothing goes.
 */
export async function raiseAlert(archive: Archive, change: ChangeRow & { judgement: Judgement }): Promise<void> {
  const { verdict, severity, headline, findings } = change.judgement;
  const { id, documentId, serviceId, at, undoneBy } = change;
  if (severity === 0) return archive.alerts.delete(id);
  const { read = 0, readAt, notified } = heardOf(change, await archive.alerts.get(id));
  const isRead = readAt !== undefined && severity <= read;
  // What was taken back alarms nobody any more; the change that did so tells of both.
  const isUndone = undoneBy !== undefined && !undoneBy.isPartlyBack;
  const principle = findings[0]?.principle;
  const alert: Alert = {
    ...{ id, documentId, serviceId, at, verdict, headline },
    ...(principle ? { principle } : {}),
    severity: isUndone && !isRead ? 1 : severity,
    ...(undoneBy ? { undoneBy } : {}),
    ...(notified === undefined ? {} : { notifiedSeverity: notified }),
    ...(isRead ? { readAt } : {}),
  };
  const document = await archive.documents.get(documentId);
  await archive.alerts.put({ ...alert, loudness: loudnessOf(alert, document?.isMuted) });
}
