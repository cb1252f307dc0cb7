import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { startBackground } from '../../utils/background/start-background';
import { openArchive } from '../../utils/store/database';
import { fakeExtension } from '../browser/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const { browser } = fakeExtension;
const updateSessionRules = vi.fn(async () => undefined);
const access = { onAdded: { addListener: vi.fn() }, onRemoved: { addListener: vi.fn() } };

beforeEach(() => {
  fakeExtension.reset();
  vi.clearAllMocks();
  Object.assign(browser.permissions, access);
  vi.stubGlobal('chrome', Object.assign(Object.create(browser), { declarativeNetRequest: { updateSessionRules } }));
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() }, languages: ['en'] });
});

it('registers every listener before its first turn ends', () => {
  startBackground();
  expect(browser.runtime.onMessage.hasListeners()).toBe(true);
  expect(browser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(browser.runtime.onStartup.hasListeners()).toBe(true);
  expect(browser.alarms.onAlarm.hasListeners()).toBe(true);
  expect(browser.notifications.onClicked.hasListeners()).toBe(true);
  expect(access.onAdded.addListener).toHaveBeenCalled();
  expect(access.onRemoved.addListener).toHaveBeenCalled();
});

it('opens the welcome page on the first install, never on an update', async () => {
  startBackground();
  await browser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
  expect(fakeExtension.log.filter((line) => line.startsWith('open'))).toEqual([]);
  await browser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  expect(fakeExtension.log).toContainEqual(expect.stringMatching(/^open .*welcome\.html$/));
});

it('takes down what a worker left that was stopped while a page was framed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  fakeExtension.scripts = [{ id: 'frame', matches: [], js: [] }];
  startBackground();
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  await vi.waitFor(() => expect(fakeExtension.scripts).toEqual([]));
  expect(updateSessionRules).toHaveBeenCalledWith({ removeRuleIds: [1, 3] });
});

it('arms the alarm at every start, after whoever woke it was answered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  startBackground();
  expect(await browser.alarms.getAll()).toEqual([]);
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await browser.alarms.getAll()).toHaveLength(1));
});

it('shows in the toolbar at once that access was taken away in the browser, or given back', async () => {
  const hosts = ['example.org'];
  const site = { id: 'site:example.org', name: 'Example', hosts, watchedSince: 1, isPaused: false, isExample: false };
  await openArchive().services.add(site);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  startBackground();
  vi.useRealTimers();
  const onChange = access.onRemoved.addListener.mock.lastCall?.[0];
  onChange();
  await vi.waitFor(() => expect(fakeExtension.icon[16]).toBe('/icon/paused-16.png'));
  for (const origin of ['*://*.example.org/*', '*://example.org/*']) fakeExtension.granted.add(origin);
  onChange();
  await vi.waitFor(() => expect(fakeExtension.icon[16]).toBe('/icon/16.png'));
});
