import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../utils/store/database';
import { siteAhead } from '../../../utils/view/popup/site-ahead';
import { document, service } from '../samples';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('site-ahead');
});
afterEach(() => archive.delete());

it('knows a watched site, by any of its hosts, with what is kept of it', async () => {
  await archive.services.bulkPut([service('a'), service('b')]);
  await archive.documents.bulkPut([document('a'), document('b')]);
  const status = await siteAhead(archive, 'https://www.a.example/feed');
  expect(status).toMatchObject({ host: 'a.example', serviceId: 'a', name: 'A', service: { id: 'a' } });
  expect(status?.documents.map(({ id }) => id)).toEqual(['a/Terms of Service']);
  expect((await siteAhead(archive, 'https://news.b.example/'))?.serviceId).toBe('b');
});

it('says of what is no site that it is none, and of an address that the browser keeps to itself', async () => {
  for (const url of ['about:blank', 'chrome-extension://abc/popup.html', undefined])
    expect(await siteAhead(archive, url)).toEqual({ name: '', documents: [], candidates: [], origins: [] });
});

it.each([
  ['is not watched', { unwatchedAt: 5 }],
  ['is paused', { isPaused: true }],
  ['is the example', { isExample: true }],
])('leaves a site that %s to the worker', async (_, more) => {
  await archive.services.put(service('a', more));
  expect(await siteAhead(archive, 'https://a.example/')).toBeUndefined();
});

it('leaves a host that two services share, or that nobody knows, to the worker', async () => {
  await archive.services.bulkPut([service('a'), service('b', { hosts: ['a.example'] })]);
  expect(await siteAhead(archive, 'https://a.example/')).toBeUndefined();
  expect(await siteAhead(archive, 'https://elsewhere.example/')).toBeUndefined();
});
