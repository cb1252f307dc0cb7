import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { checkNow, checkWhenDue } from '../../utils/background/check-sites';
import { readCheckProgress, watchCheckProgress } from '../../utils/browser/check-progress';
import { changePreferences } from '../../utils/browser/preferences';
import { succeed } from '../../utils/core/model/result';
import type { Ports } from '../../utils/pipeline/ports';
import { fakeExtension } from '../browser/fake-extension';
import { fakePorts } from './fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const fetchPage = vi.fn<Ports['fetch']>(async ({ url }) => succeed({ url, status: 404 }));
const ports = fakePorts('check-sites', { fetch: fetchPage });

beforeEach(async () => {
  fakeExtension.reset();
  fetchPage.mockClear();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: 'site:example.org', name: 'Example Org', hosts: ['example.org'], watchedSince: 1 },
    ...{ isPaused: false, isExample: false },
  });
  await ports.archive.documents.add({
    ...{ id: 'site:example.org/Terms of Service', serviceId: 'site:example.org', termsType: 'Terms of Service' },
    ...{ addresses: [{ url: 'https://example.org/terms', from: 'linked' }], addedAt: 1, isMuted: false },
    ...{ failures: 0, nextCheckAt: 1, chain: { head: '0'.repeat(64), length: 0 } },
  });
});

it('looks at what is due', async () => {
  await checkWhenDue(ports);
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('asks nobody while checking is off', async () => {
  await changePreferences({ isCheckingOn: false });
  await checkWhenDue(ports);
  expect(fetchPage).not.toHaveBeenCalled();
});

it.each(['idle', 'locked'])('asks nobody while the machine is %s', async (state) => {
  fakeExtension.idleState = state;
  await checkWhenDue(ports);
  expect(fetchPage).not.toHaveBeenCalled();
});

it('shows how far "check now" is, and nothing once it has ended', async () => {
  const steps: unknown[] = [];
  const stop = watchCheckProgress((progress) => steps.push(progress['site:example.org']));
  expect(await checkNow(ports, 'site:example.org')).toMatchObject({ ok: true, value: { looked: 1, refused: 1 } });
  stop();
  expect(steps).toContainEqual(expect.objectContaining({ looked: 1, total: 1 }));
  expect(await readCheckProgress()).toEqual({});
});

it('leaves no progress behind when there is nothing to check', async () => {
  expect(await checkNow(ports, 'nowhere')).toMatchObject({ ok: false, error: { code: 'unknown-service' } });
  expect(await readCheckProgress()).toEqual({});
});
