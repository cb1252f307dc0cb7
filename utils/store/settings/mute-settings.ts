import type { ServiceId } from '../../core/model/service';
import { loudnessOf } from '../alerts';
import type { Archive } from '../database';
import { rowsUnder } from '../rows-under';

/** Muted settings are still read and judged, but interrupt nobody; false where the service is unknown. */
export const muteSettings = (archive: Archive, id: ServiceId, isMuted: boolean): Promise<boolean> =>
  archive.transaction('rw', archive.services, archive.alerts, async () => {
    if ((await archive.services.update(id, { areSettingsMuted: isMuted ? true : undefined })) === 0) return false;
    const alerts = rowsUnder(archive.alerts, '[serviceId+loudness+at]', id).and(({ about }) => about === 'settings');
    await alerts.modify((alert) => {
      alert.loudness = loudnessOf(alert, isMuted);
    });
    return true;
  });
