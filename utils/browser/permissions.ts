import browser from 'webextension-polyfill';
import type { WatchWish } from './messages';
import { storedValue } from './stored-value';

interface PendingWatch {
  wishes: WatchWish[];
  origins: string[];
}

const pending = storedValue<PendingWatch>('local', 'pending-watch', { wishes: [], origins: [] });

/**
 * Asks the browser for the origins. Call it synchronously in the click. What the user wants to watch is remembered
 * first, so that `permissions.onAdded` completes it when the prompt closes the popup that asked.
 */
export const requestAccess = (origins: string[], wishes: WatchWish[]): Promise<boolean> => {
  void pending.write({ wishes, origins });
  return browser.permissions.request({ origins });
};

/** The wishes that waited for an answer, taken once; none while their access is still missing. */
export const takePendingWishes = async (): Promise<WatchWish[]> => {
  const { wishes, origins } = await pending.read();
  if (wishes.length === 0 || !(await hasAccess(origins))) return [];
  await pending.write({ wishes: [], origins: [] });
  return wishes;
};

export const hasAccess = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** Gives back what nobody needs any more; the hosts of an e2e build are required and stay. */
export const dropAccess = async (origins: string[]): Promise<void> => {
  await browser.permissions.remove({ origins }).catch(() => false);
};
