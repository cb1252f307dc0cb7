import { frameRules, RULE_IDS } from './frame-rules';
import type { FrameWish } from './framed';

const READER = 'frame';
const GUARD = 'frame-guard';

const scriptsFor = (hosts: readonly string[]): chrome.scripting.RegisteredContentScript[] => {
  const matches = hosts.flatMap((host) => [`*://*.${host}/*`, `*://${host}/*`]);
  const everywhere = { matches, allFrames: true, persistAcrossSessions: false, runAt: 'document_start' as const };
  return [
    { ...everywhere, id: READER, js: ['content-scripts/frame.js'] },
    // In frames without an address too, which a page can make and ask from.
    {
      ...{ ...everywhere, id: GUARD, js: ['content-scripts/frame-guard.js'] },
      ...{ world: 'MAIN', matchOriginAsFallback: true },
    },
  ];
};

const closeWay = async (): Promise<void> => {
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: RULE_IDS });
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [READER, GUARD] });
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
};

const LOCK = 'clausewatch.frame';

/** A worker that was stopped in the middle left the way open, and its scripts go into every tab of the site. */
export const closeLeftWay = (): Promise<void> => navigator.locks.request(LOCK, closeWay);

/** Sets up what a framed page needs (its rule, its two scripts) for as long as the work takes. One at a time. */
export const withWayOpen = <Value>(wish: FrameWish, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(LOCK, async () => {
    // The worker may be asked before it has cleared up after the one before it.
    await closeWay();
    try {
      await chrome.declarativeNetRequest.updateSessionRules({ addRules: frameRules(wish, chrome.runtime.id) });
      await chrome.scripting.registerContentScripts(scriptsFor(wish.hosts));
      return await work();
    } finally {
      await closeWay();
    }
  });
