import browser from 'webextension-polyfill';
import type { WatchWish } from './messages';
import { storedValue } from './stored-value';

interface PendingWatch {
  wishes: WatchWish[];
  origins: string[];
  /** When the user pressed. */
  at: number;
}

const NONE: PendingWatch = { wishes: [], origins: [], at: 0 };
/** A prompt that closed the page that asked tells nobody of a no: access given later is given for another reason. */
const WAITS_MS = 10 * 60_000;
const pending = storedValue<PendingWatch>('local', 'pending-watch', NONE);

/**
 * Asks the browser for the origins. Call it synchronously in the click, and `site.watch` when it answers true. What the
 * user wants to watch is remembered first: when the prompt closes the popup that asked, `permissions.onAdded` completes
 * it. A page that lives to hear the answer goes on by itself, and a refused wish is forgotten.
 */
export const requestAccess = async (origins: string[], wishes: WatchWish[]): Promise<boolean> => {
  void pending.write({ wishes, origins, at: Date.now() });
  try {
    return await browser.permissions.request({ origins });
  } finally {
    await pending.write(NONE);
  }
};

/** The wishes that waited for an answer, taken once; none while their access is missing, and none that waited long. */
export const takePendingWishes = async (now = Date.now()): Promise<WatchWish[]> => {
  const { wishes, origins, at } = await pending.read();
  if (wishes.length === 0) return [];
  const isStale = Math.abs(now - at) > WAITS_MS;
  if (!isStale && !(await hasAccess(origins))) return [];
  await pending.write(NONE);
  return isStale ? [] : wishes;
};

/** Nothing that was asked for is completed any more where this holds. */
export const forgetWishes = async (isGone: (wish: WatchWish) => boolean): Promise<void> => {
  const waiting = await pending.read();
  const wishes = waiting.wishes.filter((wish) => !isGone(wish));
  if (wishes.length < waiting.wishes.length) await pending.write({ ...waiting, wishes });
};

export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Gives back what nobody needs any more; the hosts of an e2e build are required and stay. */
export const dropAccess = async (origins: string[]): Promise<void> => {
  await browser.permissions.remove({ origins }).catch(() => false);
};
