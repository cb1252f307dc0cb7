import { beforeEach, expect, it, vi } from 'vitest';
import { injectIntoOpenTabs, injectPart, reconcileSiteScripts } from '../../../utils/browser/sites/site-scripts';
import { fakeExtension } from '../fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension')).fakeExtension.browser }));

const matches = () => fakeExtension.scripts.map((script) => script.matches);

beforeEach(() => fakeExtension.reset());

it('registers again what an update took away', async () => {
  await reconcileSiteScripts(['*://a.example/*']);
  fakeExtension.scripts = [];
  await reconcileSiteScripts(['*://a.example/*']);
  expect(matches()).toEqual([['*://a.example/*']]);
});

it('leaves a script that fits as it is', async () => {
  await reconcileSiteScripts(['*://b.example/*', '*://a.example/*']);
  await reconcileSiteScripts(['*://a.example/*', '*://b.example/*', '*://a.example/*']);
  expect(fakeExtension.log).toEqual(['register']);
});

it('follows the sites, down to none', async () => {
  await reconcileSiteScripts(['*://a.example/*']);
  await reconcileSiteScripts(['*://b.example/*']);
  expect(matches()).toEqual([['*://b.example/*']]);
  await reconcileSiteScripts([]);
  expect(matches()).toEqual([]);
});

it('takes two reconciliations at the same time one after the other', async () => {
  await Promise.all([reconcileSiteScripts(['*://a.example/*']), reconcileSiteScripts(['*://b.example/*'])]);
  expect(matches()).toEqual([['*://b.example/*']]);
});

it('injects into open tabs, never private ones, and survives a tab that closes', async () => {
  fakeExtension.openTabs = [
    { id: 404, incognito: false },
    { id: 1, incognito: false },
    { id: 2, incognito: true },
  ];
  await injectIntoOpenTabs(['*://a.example/*']);
  expect(fakeExtension.executed.map(({ tabId }) => tabId)).toEqual([404, 1]);
});

it('brings the part that captures into one tab, and says so when the tab is gone', async () => {
  expect(await injectPart(1)).toBe(true);
  expect(fakeExtension.executed).toEqual([{ tabId: 1, files: ['content-scripts/capture.js'] }]);
  expect(await injectPart(404)).toBe(false);
});
