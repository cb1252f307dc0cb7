import { addFault } from '../store/faults';
import type { AlertRow } from '../store/rows';
import { faultOf, isClosing } from './fault-of';
import type { Ports, Telling } from './ports';

const LOUD = 3;
const LOUD_ONLY: Telling = { from: LOUD, since: 0, isQuiet: false };

/**
 * Every alert that the user wants to be told of and was not at its severity, in one call: a burst is one notification.
 * In quiet hours nothing is told, nor noted as told: it is after them.
 */
export async function notifyLoud(ports: Ports): Promise<void> {
  const { archive } = ports;
  const telling = await (ports.telling?.() ?? LOUD_ONLY);
  if (telling.isQuiet) return;
  const alerts = await findUntold(ports, telling);
  if (alerts.length === 0) return;
  try {
    await ports.notify(alerts);
  } catch (error) {
    if (isClosing(error)) throw error;
    // They stay in the badge and the popup; the next run tells them again.
    await addFault(archive, faultOf(error, { at: ports.now(), where: 'advance.notify' }));
    return;
  }
  await archive.transaction('rw', archive.alerts, async () => {
    for (const { id, severity } of alerts) await archive.alerts.update(id, { notifiedSeverity: severity });
  });
}

async function findUntold({ archive }: Ports, { from, since }: Telling): Promise<AlertRow[]> {
  const loud = await archive.alerts
    .where('[loudness+at]')
    .aboveOrEqual([from])
    .filter(
      ({ severity, notifiedSeverity = 0, at }) => notifiedSeverity < severity && (severity >= LOUD || at >= since),
    )
    .toArray();
  const documents = await archive.documents.bulkGet(loud.map(({ documentId = '' }) => documentId));
  return loud.filter((_, index) => documents[index]?.isMuted !== true);
}
