import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { settingCalls } from '../../../utils/background/settings/setting-calls';
import { fakeExtension } from '../../browser/fake-extension';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('setting-calls');
const calls = settingCalls(ports);
const badge = () => fakeExtension.browser.action.getBadgeText({});

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: 'murmur', name: 'Murmur', hosts: ['murmur.example'], watchedSince: 1 },
    ...{ isPaused: false, isExample: false },
  });
  await ports.archive.alerts.add({
    ...{ id: 'a', serviceId: 'murmur', at: 1, about: 'settings', state: 'silent-flip', severity: 3, loudness: 3 },
    headline: { id: 'settings.silent-flip' },
  });
});

it('takes muted settings out of the badge, and brings them back', async () => {
  expect(await calls['setting.mute']({ serviceId: 'murmur', isMuted: true })).toMatchObject({ ok: true });
  expect(await calls['setting.mute']({ serviceId: 'murmur', isMuted: true })).toMatchObject({ ok: true });
  expect(await badge()).toBe('');
  expect(await calls['setting.mute']({ serviceId: 'murmur', isMuted: false })).toMatchObject({ ok: true });
  expect(await badge()).toBe('1');
});

it('says so when there is no such service', async () => {
  expect(await calls['setting.mute']({ serviceId: 'nobody', isMuted: true })).toMatchObject({
    error: { code: 'unknown-service' },
  });
});
