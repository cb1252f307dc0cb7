import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { watchPending, watchSite } from '../../../utils/background/sites/watch-site';
import { requestAccess } from '../../../utils/browser/permissions';
import { originsOf } from '../../../utils/core/services/origins-of';
import { fakeExtension } from '../../browser/fake-extension';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('watch-site');
const ORIGINS = ['*://*.example.org/*', '*://example.org/*'];
const WISH = {
  host: 'example.org',
  name: 'Example Org',
  links: [{ url: 'https://example.org/terms', text: 'Terms', termsType: 'Terms of Service' as const }],
};
const grant = (origins: string[]) => {
  for (const origin of origins) fakeExtension.granted.add(origin);
};

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
});

it('watches a site once its access is there', async () => {
  grant(ORIGINS);
  expect(await watchSite(ports, WISH)).toEqual({ ok: true, value: { serviceId: 'site:example.org' } });
  expect(await ports.archive.documents.toCollection().primaryKeys()).toEqual(['site:example.org/Terms of Service']);
  expect(fakeExtension.scripts.map(({ matches }) => matches)).toEqual([ORIGINS]);
});

it('watches nothing without access', async () => {
  expect(await watchSite(ports, WISH)).toMatchObject({ ok: false, error: { code: 'no-access' } });
  expect(await ports.archive.services.count()).toBe(0);
});

it('needs the hosts too that the terms lie on', async () => {
  grant(ORIGINS);
  const links = [
    { url: 'https://legal.elsewhere.example/terms', text: 'Terms', termsType: 'Terms of Service' as const },
  ];
  expect(await watchSite(ports, { ...WISH, links })).toMatchObject({ error: { code: 'no-access' } });
  grant(['*://*.legal.elsewhere.example/*', '*://legal.elsewhere.example/*']);
  expect(await watchSite(ports, { ...WISH, links })).toMatchObject({ ok: true });
});

it('completes a wish whose prompt closed the popup, and only once', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess(ORIGINS, [WISH]);
  await watchPending(ports);
  expect(await ports.archive.services.count()).toBe(0);
  grant(ORIGINS);
  await watchPending(ports);
  const service = await ports.archive.services.get('site:example.org');
  expect(service).toMatchObject({ name: 'Example Org', isPaused: false });
  await watchPending(ports);
  expect(await ports.archive.services.get('site:example.org')).toEqual(service);
});

it('knows no service that nobody declared', async () => {
  expect(await watchSite(ports, { serviceId: 'nowhere' })).toMatchObject({ error: { code: 'unknown-service' } });
});

it('injects into the tabs that are open', async () => {
  grant(ORIGINS);
  fakeExtension.openTabs = [{ id: 3, incognito: false }];
  await watchSite(ports, WISH);
  expect(fakeExtension.executed.map(({ tabId }) => tabId)).toContain(3);
});

it('watches a site again by its id, with all its hosts', async () => {
  grant(ORIGINS);
  await watchSite(ports, WISH);
  await ports.archive.services.update('site:example.org', { unwatchedAt: 2, hosts: ['example.org', 'legal.example'] });
  const wish = { serviceId: 'site:example.org' };
  expect(await watchSite(ports, wish)).toMatchObject({ error: { code: 'no-access' } });
  grant(['*://*.legal.example/*', '*://legal.example/*']);
  expect(await watchSite(ports, wish)).toMatchObject({ ok: true });
  expect(await ports.archive.services.get('site:example.org')).not.toHaveProperty('unwatchedAt');
});

it('takes the declared service before the host that the page was on', async () => {
  grant(ORIGINS);
  const declared = {
    ...{ id: 'example', name: 'Example', category: 'social', hosts: ['example.org'], documents: [], examples: [] },
    ...{ source: 'written for tests', verifiedOn: '2026-01-01' },
  };
  const answer = await watchSite({ ...ports, declarations: async () => [declared] }, { ...WISH, serviceId: 'example' });
  expect(answer).toEqual({ ok: true, value: { serviceId: 'example' } });
});

it('adds to a known service what its page has on a host of its name, once that may be read', async () => {
  const murmur = {
    ...{ id: 'murmur', name: 'Murmur', category: 'social', hosts: ['murmur.example'], documents: [], examples: [] },
    ...{ source: 'written for tests', verifiedOn: '2026-01-01' },
  };
  const known = { ...ports, declarations: async () => [murmur] };
  const url = 'https://murmur-help.example/privacy';
  const links = [{ url, text: 'Privacy Policy', termsType: 'Privacy Policy' as const }];
  grant(originsOf(['murmur.example']));
  expect(await watchSite(known, { serviceId: 'murmur', links })).toMatchObject({ error: { code: 'no-access' } });
  grant(originsOf(['murmur-help.example']));
  expect(await watchSite(known, { serviceId: 'murmur', links })).toMatchObject({ ok: true });
  expect((await ports.archive.services.get('murmur'))?.hosts).toEqual(['murmur.example', 'murmur-help.example']);
  expect((await ports.archive.documents.get('murmur/Privacy Policy'))?.addresses).toMatchObject([{ url }]);
});

it('leaves out a host that was added once and may not be read any more', async () => {
  grant(ORIGINS);
  await watchSite(ports, WISH);
  const declared = {
    ...{ id: 'site:example.org', name: 'Example', category: 'social', hosts: ['example.org'], documents: [] },
    ...{ examples: [], source: 'written for tests', verifiedOn: '2026-01-01' },
  };
  await ports.archive.services.update(declared.id, { hosts: ['example.org', 'example-help.test'] });
  await watchSite({ ...ports, declarations: async () => [declared] }, { serviceId: declared.id });
  expect(await ports.archive.services.get(declared.id)).toMatchObject({ hosts: ['example.org'], isPaused: false });
});
