import { addFault } from '../store/faults';
import type { AlertRow } from '../store/rows';
import { faultOf } from './fault-of';
import type { Ports } from './ports';

const LOUD = 3;

/** Every loud alert that was not yet told at its severity, in one call: a burst is one notification. */
export async function notifyLoud(ports: Ports): Promise<void> {
  const { archive } = ports;
  const alerts = await findUntold(ports);
  if (alerts.length === 0) return;
  try {
    await ports.notify(alerts);
  } catch (error) {
    // They stay in the badge and the popup; the next run tells them again.
    await addFault(archive, faultOf(error, { at: ports.now(), where: 'advance.notify' }));
    return;
  }
  await archive.transaction('rw', archive.alerts, async () => {
    for (const { id, severity } of alerts) await archive.alerts.update(id, { notifiedSeverity: severity });
  });
}

async function findUntold({ archive }: Ports): Promise<AlertRow[]> {
  const loud = await archive.alerts
    .where('[loudness+at]')
    .aboveOrEqual([LOUD])
    .filter(({ severity, notifiedSeverity }) => (notifiedSeverity ?? 0) < severity)
    .toArray();
  const documents = await archive.documents.bulkGet(loud.map(({ documentId = '' }) => documentId));
  return loud.filter((_, index) => documents[index]?.isMuted !== true);
}
