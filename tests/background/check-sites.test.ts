import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAll, checkNow, checkWhenDue, stopCheck, stopCheckAll } from '../../utils/background/check-sites';
import { allProgress, readCheckProgress, watchCheckProgress } from '../../utils/browser/check-progress';
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

it('can be stopped, and says so', async () => {
  const stopper = watchCheckProgress((progress) => progress['site:example.org'] && stopCheck('site:example.org'));
  expect(await checkNow(ports, 'site:example.org')).toMatchObject({ ok: true, value: { looked: 0, isStopped: true } });
  stopper();
  expect(fetchPage).not.toHaveBeenCalled();
  expect(await readCheckProgress()).toEqual({});
  expect(await checkNow(ports, 'site:example.org')).toMatchObject({ ok: true, value: { looked: 1 } });
});

it('leaves no progress behind when there is nothing to check', async () => {
  expect(await checkNow(ports, 'nowhere')).toMatchObject({ ok: false, error: { code: 'unknown-service' } });
  expect(await readCheckProgress()).toEqual({});
});

const hours = (from: number, to: number) => ({ isOn: true, from: from * 60, to: to * 60 });
const hourNow = new Date(ports.now()).getHours();

it('asks nobody outside the hours that the user chose', async () => {
  await changePreferences({ checkHours: hours((hourNow + 1) % 24, (hourNow + 2) % 24) });
  await checkWhenDue(ports);
  expect(fetchPage).not.toHaveBeenCalled();
  await changePreferences({ checkHours: hours(hourNow, (hourNow + 1) % 24) });
  await checkWhenDue(ports);
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('takes two equal times for no hours at all', async () => {
  const never = (hourNow + 5) % 24;
  await changePreferences({ checkHours: hours(never, never) });
  await checkWhenDue(ports);
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('spares a metered network where the user wants that, and only there', async () => {
  vi.stubGlobal('navigator', { connection: { type: 'cellular' } });
  await changePreferences({ isMeteredSpared: true });
  await checkWhenDue(ports);
  expect(fetchPage).not.toHaveBeenCalled();
  await changePreferences({ isMeteredSpared: false });
  await checkWhenDue(ports);
  vi.unstubAllGlobals();
  expect(fetchPage).toHaveBeenCalledTimes(1);
});

it('tells what quiet hours held back at the first ring after them, checking or not', async () => {
  const notify = vi.fn(async () => {});
  await ports.archive.alerts.add({
    ...{ id: 'a:b', documentId: 'site:example.org/Terms of Service', serviceId: 'site:example.org', at: 1 },
    ...{ verdict: 'silent', severity: 3, headline: { id: 'x' }, loudness: 3 },
  });
  await changePreferences({ isCheckingOn: false });
  const quiet = { from: 3, since: 0, isQuiet: true } as const;
  await checkWhenDue({ ...ports, notify, telling: async () => quiet });
  expect(notify).not.toHaveBeenCalled();
  await checkWhenDue({ ...ports, notify, telling: async () => ({ ...quiet, isQuiet: false }) });
  expect(notify).toHaveBeenCalledTimes(1);
});

describe('checkAll', () => {
  const watch = async (host: string, more = {}) => {
    const id = `site:${host}`;
    const service = await ports.archive.services.get('site:example.org');
    const document = await ports.archive.documents.get('site:example.org/Terms of Service');
    if (!service || !document) throw new Error('nothing is watched');
    await ports.archive.services.add({ ...service, id, hosts: [host], ...more });
    const addresses = [{ url: `https://${host}/terms`, from: 'linked' as const }];
    await ports.archive.documents.add({ ...document, id: `${id}/Terms of Service`, serviceId: id, addresses });
  };
  beforeEach(async () => {
    await watch('example.com');
    await watch('example.net', { isPaused: true });
  });

  it('looks at every watched service, and says how far it is', async () => {
    const steps: unknown[] = [];
    const stop = allProgress.watch(({ now }) => steps.push(now && [now.done, now.total]));
    const report = await checkAll(ports);
    stop();
    expect(report).toEqual({ ok: true, value: { looked: 2, changed: 0, refused: 2 } });
    expect(steps).toEqual([[0, 2], [1, 2], undefined]);
  });

  it('can be stopped at any service', async () => {
    const stop = allProgress.watch(({ now }) => now?.done === 1 && stopCheckAll());
    expect(await checkAll(ports)).toMatchObject({ ok: true, value: { looked: 1, isStopped: true } });
    stop();
    expect(fetchPage).toHaveBeenCalledTimes(1);
    expect((await allProgress.read()).now).toBeUndefined();
  });
});
