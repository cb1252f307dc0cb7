import { sentenceOfError } from '../../browser/errors';
import { type SiteStatus, sendCommand } from '../../browser/messages';
import { requestAccess } from '../../browser/permissions';
import type { Sentence } from '../../core/model/sentence';
import type { Archive } from '../../store/database';
import { listHeld } from '../../store/held';
import { isWatched } from '../../store/services';
import { countSinceAgreed } from '../agreement/load-agreement';
import { useBoard } from '../alerts/board/use-board';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { useOnline } from '../hooks/use-online';
import { useTabSite } from '../hooks/use-tab-site';
import { heldSince } from '../lines/held-since';
import { keptWords } from '../lines/kept-words';
import { siteLine } from '../lines/site-line';
import { countReadHere } from '../settings/count-read-here';

const loadSince = async (from: Archive, status?: SiteStatus) =>
  status?.service && isWatched(status.service) ? countSinceAgreed(from, status.service, status.documents) : undefined;

const countReadOf = async (from: Archive, status?: SiteStatus, url?: string) =>
  status?.service && isWatched(status.service) ? countReadHere(from, status.service.id, url) : undefined;

/** All that the popup shows and does. */
export const usePopup = (say: (sentence: Sentence) => string) => {
  const site = useTabSite();
  const action = useAction();
  const board = useBoard(say);
  const { status, tabId, url, error } = site;
  const serviceId = status?.service?.id;
  const held = useLive(async () => (serviceId ? listHeld(archive, serviceId) : []), [serviceId]);
  const since = useLive(() => loadSince(archive, status), [status]);
  const readHere = useLive(async () => countReadOf(archive, status, url), [status, url]);
  const lost = error && { look: 'loud' as const, sentence: sentenceOfError(error) };

  // The browser must be asked in the click itself: nothing is awaited before.
  const onWatch = async (): Promise<void> => {
    if (!status) return;
    const { host, name, candidates: links } = status;
    const wish = { serviceId: status.serviceId, host, name, links };
    const isGranted = await requestAccess(status.origins, [wish]).catch(() => false);
    if (!isGranted) return action.say({ look: 'loud', id: 'popup.not-granted' });
    await action.run(sendCommand('site.watch', wish), () => ({ id: 'popup.watching' }));
    site.reload();
  };
  const onKeep = async (): Promise<void> => {
    if (tabId === undefined) return;
    const kept = await action.run(sendCommand('page.keep', { tabId }));
    if (kept) action.say(keptWords(kept));
    site.reload();
  };
  return {
    site: status && { ...siteLine(status, heldSince(held.value)), since: since.value, readHere: readHere.value },
    isBusy: action.isBusy,
    remark: action.remark ?? lost,
    isOnline: useOnline(),
    ...board,
    onWatch,
    onKeep,
  };
};
