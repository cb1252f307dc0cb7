import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { siteCalls } from '../../utils/background/site-calls';
import { noteCheckProgress, readCheckProgress } from '../../utils/browser/check-progress';
import { requestAccess, takePendingWishes } from '../../utils/browser/permissions';
import { fakeExtension } from '../browser/fake-extension';
import { fakePorts } from './fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('site-calls');
const calls = siteCalls(ports);
const ID = 'site:example.org';

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: ID, name: 'Example Org', hosts: ['example.org'], watchedSince: 1, isPaused: false, isExample: false },
  });
});

it('deletes with a site what was asked for and what had begun', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess([], [{ host: 'example.org' }, { serviceId: 'murmur' }]);
  await noteCheckProgress(ID, { looked: 1, total: 2, startedAt: 1 });
  expect(await calls['site.delete']({ serviceId: ID })).toMatchObject({ ok: true });
  expect(await readCheckProgress()).toEqual({});
  expect(await takePendingWishes()).toEqual([{ serviceId: 'murmur' }]);
});

it('answers a press to keep a page with what came of it', async () => {
  const page = { url: 'https://example.org/terms', title: 'Terms of Service', html: '<p>Welcome back</p>' };
  const execute = vi.spyOn(fakeExtension.browser.scripting, 'executeScript');
  execute.mockResolvedValueOnce([{ result: page }] as never);
  expect(await calls['page.keep']({ tabId: 1 })).toEqual({
    ok: true,
    value: { serviceId: ID, documentId: `${ID}/Terms of Service`, outcome: 'refused', reason: 'empty' },
  });
});

it('reads pages that seem to be settings once the user wants it, and no longer than that', async () => {
  const row = () => ports.archive.services.get(ID);
  expect(await row()).not.toHaveProperty('readsSettings');
  expect(await calls['site.read-settings']({ serviceId: ID, isOn: true })).toMatchObject({ ok: true });
  expect(await calls['site.read-settings']({ serviceId: ID, isOn: true })).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ readsSettings: true });
  expect(await calls['site.read-settings']({ serviceId: ID, isOn: false })).toMatchObject({ ok: true });
  expect((await row())?.readsSettings).toBeUndefined();
  const unknown = await calls['site.read-settings']({ serviceId: 'site:nobody.example', isOn: true });
  expect(unknown).toMatchObject({ error: { code: 'unknown-service' } });
});
