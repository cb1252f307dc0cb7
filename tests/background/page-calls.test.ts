import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { pageCalls } from '../../utils/background/page-calls';
import type { Extraction } from '../../utils/core/model/terms';
import { fakeExtension } from '../browser/fake-extension';
import { fakePorts } from './fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const TERMS = { kind: 'paragraph' as const, text: 'You agree to these terms.' };
const EXTRACTION: Extraction = {
  outcome: 'terms',
  editions: [{ termsType: 'Community Guidelines', blocks: [TERMS], dates: [], notices: [] }],
};
const read = vi.fn(async () => EXTRACTION);
const ports = fakePorts('page-calls', { read });
const calls = pageCalls(ports);
const CALLER = { tabId: 1, url: 'https://www.example.org/house-rules' };
const page = (url: string, title = 'Terms of Service | Example Org') => ({
  url,
  title,
  content: '<p>You agree to these terms.</p>',
});
const seen = async () =>
  (await ports.archive.sightings.toArray()).map(({ documentId, how, url }) => ({ documentId, how, url }));

beforeEach(async () => {
  fakeExtension.reset();
  read.mockClear();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: 'site:example.org', name: 'Example Org', hosts: ['example.org'], watchedSince: 1 },
    ...{ isPaused: false, isExample: false },
  });
});

it('tells a page where the documents of its service are, and nothing of other services', async () => {
  await calls['page.capture'](page('https://example.org/terms'), { tabId: 1, url: 'https://example.org/terms' });
  expect(await calls['page.arrived']({ url: CALLER.url, names: ['Welcome'] }, CALLER)).toEqual({
    ok: true,
    value: { isKnown: false, isNamedTerms: false, addresses: ['https://example.org/terms'] },
  });
  const there = { tabId: 1, url: 'https://www.example.org/en/terms/' };
  expect(await calls['page.arrived']({ url: there.url, names: [] }, there)).toMatchObject({ value: { isKnown: true } });
  const other = { url: 'https://other.example/terms', names: [] };
  expect(await calls['page.arrived'](other, there)).toMatchObject({ value: { isKnown: false } });
  const elsewhere = { tabId: 1, url: 'https://elsewhere.example/' };
  expect(await calls['page.arrived']({ url: elsewhere.url, names: [] }, elsewhere)).toMatchObject({
    error: { code: 'not-watched' },
  });
});

it('keeps a visit without what its address carries', async () => {
  const url = 'https://www.example.org/terms?session=abc#part-2';
  await calls['page.capture'](page(url), { tabId: 1, url });
  expect(await seen()).toEqual([
    { documentId: 'site:example.org/Terms of Service', how: 'visit', url: 'https://www.example.org/terms' },
  ]);
});

it('reads a page whose name says nothing to learn what it is', async () => {
  await calls['page.capture'](page('https://www.example.org/a/b1', 'Welcome'), CALLER);
  expect(read).toHaveBeenCalled();
  expect((await seen())[0]?.documentId).toBe('site:example.org/Community Guidelines');
});

it('refuses a capture of an address that is not the caller’s', async () => {
  const answer = await calls['page.capture'](page('https://other.example.org/terms'), CALLER);
  expect(answer).toMatchObject({ error: { code: 'refused-sender' } });
  expect(await seen()).toEqual([]);
});

it('reads nothing while the site is paused', async () => {
  await ports.archive.services.update('site:example.org', { isPaused: true });
  const answer = await calls['page.capture'](page(CALLER.url), CALLER);
  expect(answer).toMatchObject({ error: { code: 'paused' } });
  expect(await seen()).toEqual([]);
});

it('keeps a page that the browser translated as a refused look', async () => {
  const url = 'https://example.org/terms';
  await calls['page.capture']({ url, title: 'Bedingungen', refusal: 'translated' }, { tabId: 1, url });
  expect(await ports.archive.sightings.toArray()).toMatchObject([{ outcome: 'refused', reason: 'translated' }]);
});

it('notes links to terms on the service’s own hosts', async () => {
  const links = [
    { href: 'https://example.org/privacy', text: 'Privacy Policy' },
    { href: 'https://elsewhere.example/terms', text: 'Terms of Service' },
    { href: 'https://example.org/about', text: 'About us' },
  ].map((link) => ({ ...link, isInFrame: true as const }));
  await calls['page.links']({ links }, CALLER);
  expect(await ports.archive.documents.toCollection().primaryKeys()).toEqual(['site:example.org/Privacy Policy']);
});

it('keeps a notice once', async () => {
  const texts = ['We use cookies.', 'We have updated our terms. Read them.'];
  await calls['page.notices']({ texts }, CALLER);
  await calls['page.notices']({ texts }, CALLER);
  expect(await ports.archive.notices.toArray()).toMatchObject([
    { serviceId: 'site:example.org', where: 'site', kind: 'recent', quote: 'We have updated our terms.' },
  ]);
});

it('tells a page whether its name is one of terms', async () => {
  const arrive = (...names: string[]) => calls['page.arrived']({ url: CALLER.url, names }, CALLER);
  expect(await arrive('Example Org', 'Nutzungsbedingungen')).toMatchObject({ value: { isNamedTerms: true } });
  expect(await arrive('Example Org', 'Ports of the north')).toMatchObject({ value: { isNamedTerms: false } });
});

it('brings the part that captures into the caller’s tab, where the site is watched', async () => {
  const url = 'https://www.example.org/terms';
  expect(await calls['page.equip']({ url }, CALLER)).toMatchObject({ ok: true });
  expect(fakeExtension.executed).toEqual([{ tabId: 1, files: ['content-scripts/capture.js'] }]);
  expect(await calls['page.equip']({ url }, { ...CALLER, tabId: 404 })).toMatchObject({ ok: false });
  const elsewhere = { tabId: 1, url: 'https://elsewhere.example/' };
  expect(await calls['page.equip']({ url: elsewhere.url }, elsewhere)).toMatchObject({ ok: false });
  expect(await calls['page.equip']({ url }, elsewhere)).toMatchObject({ error: { code: 'refused-sender' } });
  await ports.archive.services.update('site:example.org', { isPaused: true });
  expect(await calls['page.equip']({ url }, CALLER)).toMatchObject({ error: { code: 'paused' } });
  expect(fakeExtension.executed).toHaveLength(2);
});
