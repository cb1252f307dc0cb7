import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fitAccess } from '../../../utils/background/sites/fit-access';
import type { Service } from '../../../utils/core/model/service';
import { openArchive } from '../../../utils/store/database';
import { fakeExtension } from '../../browser/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const archive = openArchive('fit-access');
const ORIGINS = ['*://*.example.org/*', '*://example.org/*'];
const service = (change: Partial<Service> = {}): Service => ({
  id: 'site:example.org',
  name: 'Example',
  hosts: ['example.org'],
  watchedSince: 1,
  isPaused: false,
  isExample: false,
  ...change,
});
const isPaused = async () => (await archive.services.get('site:example.org'))?.isPaused;
const grant = () => {
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
};

beforeEach(async () => {
  fakeExtension.reset();
  await archive.services.clear();
});

it('reads the pages of a watched site', async () => {
  grant();
  await archive.services.add(service());
  await fitAccess(archive);
  expect(fakeExtension.scripts.map(({ matches }) => matches)).toEqual([ORIGINS]);
});

it('pauses a service whose access was taken away, and stops reading', async () => {
  grant();
  await archive.services.add(service());
  await fitAccess(archive);
  fakeExtension.granted.clear();
  await fitAccess(archive);
  expect(await isPaused()).toBe(true);
  expect(fakeExtension.scripts).toEqual([]);
});

it('resumes it when the access is back, in tabs that are open too', async () => {
  await archive.services.add(service({ isPaused: true }));
  fakeExtension.openTabs = [{ id: 5, incognito: false }];
  grant();
  await fitAccess(archive);
  expect(await isPaused()).toBe(false);
  expect(fakeExtension.executed.map(({ tabId }) => tabId)).toEqual([5]);
});

it('reaches every open tab after an update, since the scripts of the version before are cut off', async () => {
  grant();
  await archive.services.add(service());
  fakeExtension.openTabs = [{ id: 5, incognito: false }];
  await fitAccess(archive);
  expect(fakeExtension.executed).toEqual([]);
  await fitAccess(archive, 'all-tabs');
  expect(fakeExtension.executed.map(({ tabId }) => tabId)).toEqual([5]);
});

it('reads neither the example nor a site that is not watched any more', async () => {
  grant();
  await archive.services.bulkAdd([service({ unwatchedAt: 2 }), service({ id: 'example', isExample: true })]);
  await fitAccess(archive);
  expect(fakeExtension.scripts).toEqual([]);
});
