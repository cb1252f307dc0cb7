import browser from 'webextension-polyfill';
import { takingTurns } from './taking-turns';

const SCRIPT_ID = 'terms';
const FILE = 'content-scripts/terms.js';
const PART_FILES = { capture: 'content-scripts/capture.js', settings: 'content-scripts/settings.js' } as const;

// Two at a time would both find nothing and register the same id.
const inTurn = takingTurns();

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((origin) => right.includes(origin));

/** Registered scripts vanish on update and outlive an unwatched site: at every start they are made to fit. */
export const reconcileSiteScripts = (origins: readonly string[]): Promise<void> =>
  inTurn(async () => {
    const matches = [...new Set(origins)].sort();
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    if (known && isSame(known.matches ?? [], matches)) return;
    if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [FILE], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
    ]);
  });

/** Tabs that were open before the site was watched; a second script in a page gives way to the first. */
export const injectIntoOpenTabs = async (origins: string[]): Promise<void> => {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      if (id === undefined || incognito) return;
      // A tab may close or show an error page meanwhile: it is met again on the next visit.
      await browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }).catch(() => undefined);
    }),
  );
};

/** A part of the script, for a page that asked for it; false where the page is gone meanwhile. */
export const injectPart = async (tabId: number, part: keyof typeof PART_FILES = 'capture'): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PART_FILES[part]] });
    return true;
  } catch {
    return false;
  }
};
