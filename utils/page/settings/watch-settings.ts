import { isContextInvalidated } from '../../browser/errors';
import { sendPageCall } from '../../browser/messages';
import type { ShownPage, ShownSetting } from '../../core/model/setting';
import { runInSlices } from '../capture/run-in-slices';
import { whenIdle } from '../when-idle';
import { cutShown, cutTouch } from './cut-shown';
import { findAccount, type ShownAccount } from './find-account';
import type { ReadSettings } from './read-settings-port';
import { ReadingPace } from './reading-pace';
import type { SettingsVisit } from './settings-part';
import { isInMainPart, settleDoubt } from './settle-doubt';
import { isSameShown, uniteShown } from './shown-union';
import { TouchLog } from './touches/touch-log';
import { waitUntilStill } from './wait-until-still';
import { countLayers } from './watch-changes';

/** The page is still already; after a click, Chrome may not call itself idle for seconds, and a switch may be back by then. */
const IDLE_MS = 200;

interface Watch extends SettingsVisit {
  id: string;
  read: ReadSettings;
  touches: TouchLog;
  pace: ReadingPace;
  account?: ShownAccount;
  /** Messages sent so far. */
  sent: number;
  last?: ShownPage;
  /** What was sent last was not taken. */
  isUnsent?: boolean;
  /** Layers that belong to the page itself: some are one. */
  ownLayers: number;
  /** What is scrolled away goes from the page. */
  isVirtual: boolean;
}

/** Reads a page of settings for as long as it is open, and tells what the user touched there. Changes nothing in it. */
export const watchSettings = async (visit: SettingsVisit, read: ReadSettings): Promise<void> => {
  const { page, signal } = visit;
  const pace = new ReadingPace(page, signal);
  const onTouch = (): void => {
    pace.note('touched');
    // At once: a click may be the last that the page sees of us.
    if (!watch.doubt) void quietly(() => send(watch));
  };
  const touches = new TouchLog(page, { signal, onTouch });
  const id = crypto.randomUUID();
  const watch: Watch = { ...visit, id, read, touches, pace, sent: 0, ownLayers: 0, isVirtual: false };
  await quietly(async () => {
    for (;;) {
      if ((await waitUntilStill(page, signal)) === 'aborted' || !(await whenIdle(signal, IDLE_MS))) return;
      if (!(await pace.wait(await readOnce(watch)))) return;
    }
  });
};

/** Whether it showed anything new; sent only then, or when what was new waits for being seen again. */
const readOnce = async (watch: Watch): Promise<'new' | 'same'> => {
  const { page, signal, touches, pace } = watch;
  pace.begin();
  touches.refresh();
  let inMain = 0;
  const note = (setting: ShownSetting, controls: readonly Element[]): void => {
    touches.note(setting, controls);
    pace.include(controls);
    if (watch.doubt && controls.some((control) => isInMainPart(control, page))) inMain += 1;
  };
  const read = await runInSlices(watch.read(page, note), signal);
  if (!read || signal.aborted) return 'same';
  const is = watch.doubt ? await settleDoubt(watch.doubt, inMain) : 'yes';
  if (is === 'later') pace.note('moved');
  if (is !== 'yes') return 'same';
  watch.doubt = undefined;
  touches.settle();
  if (!watch.last) watch.ownLayers = countLayers(page);
  const shown = cutShown(unite(watch, read));
  const isSame = watch.last !== undefined && !watch.isUnsent && isSameShown(watch.last, shown);
  watch.last = shown;
  if (isSame && !pace.isConfirming) return 'same';
  watch.account = findAccount(page);
  await send(watch, shown);
  return isSame ? 'same' : 'new';
};

/** What is covered by a layer, or scrolled away, is still there. */
const unite = (watch: Watch, read: ShownPage): ShownPage => {
  const { last, page, pace, ownLayers } = watch;
  if (!last) return read;
  if (countLayers(page) > ownLayers) return { ...uniteShown(last, read), isPartial: true };
  if (!watch.isVirtual && pace.cause !== 'scrolled') return read;
  const all = uniteShown(last, read);
  watch.isVirtual ||= all !== read;
  return all;
};

/** What was touched goes with it; without a reading, it alone. */
const send = async (watch: Watch, shown?: ShownPage): Promise<void> => {
  const touches = watch.touches.list();
  watch.account ??= findAccount(watch.page);
  const count = watch.sent;
  watch.sent += 1;
  const answer = await sendPageCall('page.settings', {
    ...{ url: watch.url, visit: watch.id, count, touches: touches.map(cutTouch), ...watch.account },
    ...(shown ? { shown } : {}),
  }).catch(unlessGone);
  watch.isUnsent = !answer?.ok;
  if (answer?.ok) watch.touches.forget(touches);
};

/** A worker that was stopped over a message is asked again later; one that is gone for good is not. */
const unlessGone = (error: unknown): undefined => {
  if (isContextInvalidated(error)) throw error;
};

/** The extension went away under the page: nothing to report to, nothing to go on for. */
const quietly = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!isContextInvalidated(error)) console.warn('clausewatch', error);
  }
};
