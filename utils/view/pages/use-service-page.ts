import { readCheckProgress, watchCheckProgress } from '../../browser/check-progress';
import { findDeclaration } from '../../browser/declarations';
import { type Answer, sendCommand } from '../../browser/messages';
import { findLastChangeAt } from '../../store/changes';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { listHeld } from '../../store/held';
import { findService } from '../../store/services';
import { countVersions } from '../../store/versions';
import { loadAgreement } from '../agreement/load-agreement';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { useWatched } from '../hooks/use-watched';
import { loadLicence } from '../licence/load-licence';
import { documentLines } from '../lines/document-lines';
import { heldSince } from '../lines/held-since';
import { serviceLines } from '../lines/service-lines';
import { loadSettings } from '../settings/load-settings';

const progressSource = { read: readCheckProgress, watch: watchCheckProgress };

const loadService = async (from: Archive, serviceId: string) => {
  const service = await findService(from, serviceId);
  if (!service)
    return {
      service: undefined,
      documents: [],
      licence: { isReading: false },
      agreed: undefined,
      settings: undefined,
      areSeemingRead: undefined,
      areSettingsMuted: false,
    };
  const documents = await listDocuments(from, serviceId);
  const held = heldSince(await listHeld(from, serviceId));
  const rows = documents.map(async (document) => ({
    document,
    versions: await countVersions(from, document.id),
    changedAt: await findLastChangeAt(from, document.id),
    heldSince: held.get(document.id),
  }));
  return {
    service: serviceLines([{ service, documents, unread: 0 }])[0],
    documents: documentLines(await Promise.all(rows)),
    licence: await loadLicence(from, documents),
    agreed: service.isExample ? undefined : await loadAgreement(from, service, documents),
    settings: service.isExample ? undefined : await loadSettings(from, service),
    areSeemingRead: findDeclaration(serviceId)?.settings ? undefined : service.readsSettings === true,
    areSettingsMuted: service.areSettingsMuted === true,
  };
};

/** One service: its documents, and what can be done with it. */
export const useServicePage = (serviceId: string) => {
  const action = useAction();
  const live = useLive(() => loadService(archive, serviceId), [serviceId]);
  return {
    ...live,
    remark: action.remark,
    progress: useWatched(progressSource)?.[serviceId],
    onCheck: () =>
      void action.run(sendCommand('site.check', { serviceId }), (report) => ({
        id: report.isStopped ? 'archive.check-stopped' : 'archive.checked',
        look: report.refused > 0 && report.refused === report.looked ? 'loud' : 'good',
        values: { looked: report.looked, changed: report.changed, refused: report.refused },
      })),
    onStopCheck: () => void sendCommand('site.stop-check', { serviceId }),
    onMute: (documentId: string, isMuted: boolean) =>
      void action.run(sendCommand('document.mute', { documentId, isMuted })),
    onMuteSettings: (isMuted: boolean) => void action.run(sendCommand('setting.mute', { serviceId, isMuted })),
    onReadSeeming: (isOn: boolean) => void action.run(sendCommand('site.read-settings', { serviceId, isOn })),
    onDelete: () => void action.run(leaveOnce(sendCommand('site.delete', { serviceId }))),
  };
};

/** Home once it is gone; where it is not, the page says why. */
async function leaveOnce(deleting: Promise<Answer<'site.delete'>>): Promise<Answer<'site.delete'>> {
  const answer = await deleting;
  if (answer.ok) location.hash = '#/';
  return answer;
}
