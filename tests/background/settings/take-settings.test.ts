import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { pageCalls } from '../../../utils/background/page-calls';
import { settingCalls } from '../../../utils/background/settings/setting-calls';
import type { SettingsSeen } from '../../../utils/browser/settings/settings-payload';
import { fakeExtension } from '../../browser/fake-extension';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('take-settings');
const calls = pageCalls(ports);
const URL_OF_PAGE = 'https://bsky.app/settings/privacy-and-security';
const CALLER = { tabId: 1, url: URL_OF_PAGE };

const seen = (more: Partial<SettingsSeen> = {}): SettingsSeen => ({
  ...{ url: URL_OF_PAGE, visit: 'a1b2c3d4', count: 0, names: [], touches: [] },
  shown: { settings: [{ name: 'Private account', path: [], kind: 'switch', value: 'on' }], unreadable: [] },
  ...more,
});
const pages = () => ports.archive.settingsPages.toArray();

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: 'bluesky', name: 'Bluesky', hosts: ['bsky.app', 'bsky.social'], watchedSince: 1 },
    ...{ isPaused: false, isExample: false },
  });
});

it('says of a declared address that it is one of settings, and of no other', async () => {
  const arrive = (url: string) => calls['page.arrived']({ url, names: [] }, { tabId: 1, url });
  expect(await arrive(URL_OF_PAGE)).toMatchObject({ value: { settings: {} } });
  expect(await arrive('https://bsky.app/settings/account')).toMatchObject({ value: { settings: {} } });
  for (const url of ['https://bsky.app/', 'https://bsky.app/profile/settings-fan', 'https://bsky.app/notifications'])
    expect((await arrive(url)) as { value: object }).not.toHaveProperty('value.settings.marks');
  expect(await arrive('https://bsky.app/notifications')).toMatchObject({ value: { settings: undefined } });
});

it('keeps what a page of settings showed', async () => {
  expect(await calls['page.settings'](seen(), CALLER)).toEqual({ ok: true, value: undefined });
  expect(await pages()).toMatchObject([
    { id: 'bluesky||/settings/privacy-and-security', address: URL_OF_PAGE, count: 1 },
  ]);
});

it.each([
  [
    'of another address than its own',
    { url: 'https://bsky.social/settings/privacy-and-security' },
    CALLER,
    'refused-sender',
  ],
  [
    'of a page that is none of settings',
    { url: 'https://bsky.app/' },
    { tabId: 1, url: 'https://bsky.app/' },
    'not-watched',
  ],
  [
    'of a site that nobody watches',
    { url: 'https://a.example/settings' },
    { tabId: 1, url: 'https://a.example/settings' },
    'not-watched',
  ],
])('takes nothing %s', async (_, more, caller, code) => {
  expect(await calls['page.settings'](seen(more), caller)).toMatchObject({ ok: false, error: { code } });
  expect(await pages()).toEqual([]);
});

it('takes nothing of a site that is paused, or was switched off', async () => {
  await ports.archive.services.update('bluesky', { isPaused: true });
  expect(await calls['page.settings'](seen(), CALLER)).toMatchObject({ error: { code: 'paused' } });
  await ports.archive.services.update('bluesky', { isPaused: false, unwatchedAt: 5 });
  expect(await calls['page.settings'](seen(), CALLER)).toMatchObject({ error: { code: 'not-watched' } });
  expect(await pages()).toEqual([]);
});

it('says so where there is nothing to claim', async () => {
  expect(await settingCalls(ports)['setting.claim']({ changeId: 'x' })).toMatchObject({
    error: { code: 'unknown-alert' },
  });
});
