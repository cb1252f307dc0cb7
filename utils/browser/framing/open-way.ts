import { frameRule, RULE_ID } from './frame-rule';
import type { FrameWish } from './framed';

const READER = 'frame';
const GUARD = 'frame-guard';

const scriptsFor = (hosts: readonly string[]): chrome.scripting.RegisteredContentScript[] => {
  const matches = hosts.flatMap((host) => [`*://*.${host}/*`, `*://${host}/*`]);
  const everywhere = { matches, allFrames: true, persistAcrossSessions: false };
  return [
    { ...everywhere, id: READER, js: ['content-scripts/frame.js'], runAt: 'document_end' },
    // In frames without an address too, which a page can make and ask from.
    {
      ...{ ...everywhere, id: GUARD, js: ['content-scripts/frame-guard.js'], runAt: 'document_start' },
      ...{ world: 'MAIN', matchOriginAsFallback: true },
    },
  ];
};

const closeWay = async (): Promise<void> => {
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE_ID] });
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [READER, GUARD] });
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
};

/** Sets up what a framed page needs (its rule, its two scripts) for as long as the work takes. One at a time. */
export const withWayOpen = <Value>(wish: FrameWish, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('clausewatch.frame', async () => {
    // A worker that was stopped in the middle left them behind.
    await closeWay();
    try {
      await chrome.declarativeNetRequest.updateSessionRules({ addRules: [frameRule(wish, chrome.runtime.id)] });
      await chrome.scripting.registerContentScripts(scriptsFor(wish.hosts));
      return await work();
    } finally {
      await closeWay();
    }
  });
