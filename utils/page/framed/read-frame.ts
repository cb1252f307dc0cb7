import { sendFrameCall } from '../../browser/messages';
import { native } from '../../browser/native';
import { cleanPage } from '../../core/extract/clean-page';
import { readsLikeTerms } from '../../core/extract/page/reads-like-terms';
import { waitUntilSettled } from '../capture/wait-until-settled';
import { isOurFrame, REPLACE_EVENT } from './is-our-frame';

/** The frame is closed soon after. */
const PATIENCE_MS = 14_000;

/** What our script does in the frame of the offscreen page; in any other window, nothing. */
export const readFrame = async (view: Window): Promise<void> => {
  const origin = native().runtime.getURL('').replace(/\/$/, '');
  if (!isOurFrame(view, origin) || view.location.ancestorOrigins.length !== 2) return;
  const { document: page, location } = view;
  const answer = await sendFrameCall('frame.arrived', { charset: page.characterSet });
  if (!answer.ok) return;
  if (answer.value.task === 'replace') {
    page.dispatchEvent(new CustomEvent(REPLACE_EVENT, { detail: answer.value.html }));
    return;
  }
  view.addEventListener('pagehide', () => void sendFrameCall('frame.left', {}).catch(() => undefined));
  await waitForText(page);
  await sendFrameCall('frame.shown', { url: location.href, content: cleanPage(page, location.href) });
};

/** At rest, and not for want of an answer that its scripts still wait for. */
const waitForText = async (page: Document): Promise<void> => {
  const until = performance.now() + PATIENCE_MS;
  const { signal } = new AbortController();
  do await waitUntilSettled(page, signal);
  while (!readsLikeTerms(page) && performance.now() < until);
};
