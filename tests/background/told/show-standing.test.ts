import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { showStanding } from '../../../utils/background/told/show-standing';
import { openArchive } from '../../../utils/store/database';
import { noteFull } from '../../../utils/store/fullness';
import { fakeExtension } from '../../browser/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const archive = openArchive('show-standing');
const service = (id: string, more = {}) => ({
  ...{ id, name: id, hosts: [], watchedSince: 1, isPaused: false, isExample: false },
  ...more,
});
const alert = {
  ...{ id: 'one', documentId: 'a/Terms of Service', serviceId: 'a', at: 1, verdict: 'silent' as const },
  ...{ severity: 3 as const, loudness: 3, headline: { id: 'errors.timeout' } },
};

beforeEach(async () => {
  fakeExtension.reset();
  await archive.delete();
  await archive.open();
});

const shown = async (): Promise<string | undefined> => {
  await showStanding(archive);
  return fakeExtension.icon[16];
};

it('watches, until something waits to be read', async () => {
  expect(await shown()).toBe('/icon/16.png');
  await archive.services.add(service('a'));
  expect(await shown()).toBe('/icon/16.png');
  await archive.alerts.add(alert);
  expect(await shown()).toBe('/icon/alert-16.png');
  expect(await fakeExtension.browser.action.getBadgeText({})).toBe('1');
});

it('is paused where no site may be read; one that was switched off by the user is not missed', async () => {
  await archive.services.bulkAdd([service('a', { isPaused: true }), service('b', { unwatchedAt: 2 })]);
  expect(await shown()).toBe('/icon/paused-16.png');
  await archive.services.add(service('c'));
  expect(await shown()).toBe('/icon/16.png');
});

it('says before all else that nothing can be kept', async () => {
  await archive.services.add(service('a'));
  await archive.alerts.add(alert);
  await noteFull(archive, 5);
  expect(await shown()).toBe('/icon/blocked-16.png');
});

it('says that none of the terms can be read, unless something waits to be', async () => {
  const blocked = { since: 1, reason: 'login' as const };
  const documentOf = (termsType: 'Terms of Service' | 'Privacy Policy', isBlocked: boolean) => ({
    ...{ id: `a/${termsType}`, serviceId: 'a', termsType, addedAt: 1, lookedAt: 2, isMuted: false, failures: 0 },
    ...{ nextCheckAt: 0, chain: { head: '0', length: 1 } },
    addresses: [{ url: 'https://a.example/', from: 'declared' as const, ...(isBlocked ? { blocked } : {}) }],
  });
  await archive.services.add(service('a'));
  await archive.documents.add(documentOf('Terms of Service', true));
  expect(await shown()).toBe('/icon/blocked-16.png');
  await archive.documents.add({ ...documentOf('Privacy Policy', true), lookedAt: undefined });
  expect(await shown()).toBe('/icon/blocked-16.png');
  await archive.alerts.add(alert);
  expect(await shown()).toBe('/icon/alert-16.png');
  await archive.alerts.clear();
  await archive.documents.put(documentOf('Privacy Policy', false));
  expect(await shown()).toBe('/icon/16.png');
});

it('has a picture for every standing', async () => {
  const { existsSync } = await import('node:fs');
  for (const name of ['16', '32', 'alert-16', 'alert-32', 'paused-16', 'paused-32', 'blocked-16', 'blocked-32'])
    expect(existsSync(`public/icon/${name}.png`)).toBe(true);
});
