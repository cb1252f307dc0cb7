import { sentenceOfError } from '../../browser/errors';
import { sendCommand } from '../../browser/messages';
import { requestAccess } from '../../browser/permissions';
import type { Sentence } from '../../core/model/sentence';
import { useBoard } from '../alerts/board/use-board';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLast } from '../hooks/use-last';
import { useLive } from '../hooks/use-live';
import { useOnline } from '../hooks/use-online';
import { type TabSite, useTabSite } from '../hooks/use-tab-site';
import { heldSince } from '../lines/held-since';
import { keptWords } from '../lines/kept-words';
import { siteLine } from '../lines/site-line';
import type { PopupStart } from '../popup/begin-popup';
import { loadSiteLines } from '../popup/load-site-lines';

interface Beginning {
  start: PopupStart;
  /** What the background says of the tab's site. */
  answer: Promise<TabSite>;
}

/** All that the popup shows and does. */
export const usePopup = (say: (sentence: Sentence) => string, { answer, start }: Beginning) => {
  const site = useTabSite(answer, start.site);
  const action = useAction();
  const board = useBoard(say, start.board);
  const { status, tabId, url, error } = site;
  const lines = useLast(useLive(() => loadSiteLines(archive, { status, url }), [status, url], start.siteLines).value);
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
    site: status && { ...siteLine(status, heldSince(lines?.held)), since: lines?.since, readHere: lines?.readHere },
    isBusy: action.isBusy,
    remark: action.remark ?? lost,
    isOnline: useOnline(),
    ...board,
    onWatch,
    onKeep,
  };
};
