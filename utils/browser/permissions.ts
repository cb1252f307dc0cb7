import browser from 'webextension-polyfill';
import type { WatchWish } from './messages';
import { storedValue } from './stored-value';

interface PendingWatch {
  wishes: WatchWish[];
  origins: string[];
}

const NONE: PendingWatch = { wishes: [], origins: [] };
const pending = storedValue<PendingWatch>('local', 'pending-watch', NONE);

/**
 * Asks the browser for the origins. Call it synchronously in the click, and `site.watch` when it answers true. What the
 * user wants to watch is remembered first: when the prompt closes the popup that asked, `permissions.onAdded` completes
 * it. A page that lives to hear the answer goes on by itself, and a refused wish is forgotten.
 */
export const requestAccess = async (origins: string[], wishes: WatchWish[]): Promise<boolean> => {
  void pending.write({ wishes, origins });
  try {
    return await browser.permissions.request({ origins });
  } finally {
    await pending.write(NONE);
  }
};

/** The wishes that waited for an answer, taken once; none while their access is still missing. */
export const takePendingWishes = async (): Promise<WatchWish[]> => {
  const { wishes, origins } = await pending.read();
  if (wishes.length === 0 || !(await hasAccess(origins))) return [];
  await pending.write(NONE);
  return wishes;
};

export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Gives back what nobody needs any more; the hosts of an e2e build are required and stay. */
export const dropAccess = async (origins: string[]): Promise<void> => {
  await browser.permissions.remove({ origins }).catch(() => false);
};
