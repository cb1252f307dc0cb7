import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changePreferences } from '../../../utils/browser/preferences';
import { catalogueOf } from '../../../utils/i18n/catalogues';
import { archive } from '../../../utils/view/archive';
import { beginPopup } from '../../../utils/view/popup/begin-popup';
import { fakeExtension } from '../../browser/fake-extension';
import { alertRow, document, service } from '../samples';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const STATUS = { name: 'From the worker', documents: [], candidates: [], origins: [] };
let url: string;
let sent: unknown[];
let answer: (status: unknown) => void;

beforeEach(() => {
  // However long the store takes, it comes in time, unless a test says otherwise.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  fakeExtension.reset();
  url = 'https://a.example/';
  sent = [];
  const asking = new Promise((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage: (message: unknown) => {
        sent.push(message);
        return asking;
      },
    },
    tabs: { query: async () => [{ id: 7, url }] },
  });
  vi.stubGlobal('fetch', async (file: string) => Response.json({ 'popup.new': file }));
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await Promise.all(archive.tables.map((table) => table.clear()));
});

const alertsOf = (serviceId: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    alertRow(`${serviceId}${at}`, at, { serviceId, documentId: `${serviceId}/Terms of Service` }),
  );

it('has the words, this site and its alerts before the worker has answered', async () => {
  await archive.services.put(service('a'));
  await archive.documents.put(document('a'));
  await archive.alerts.bulkPut(alertsOf('a', 2));
  const { start, answer: fromWorker } = beginPopup();
  const { locale, site, board, siteLines } = await start;
  expect(locale).toBe('de-AT');
  expect(catalogueOf('de')).toEqual({ 'popup.new': '/words/de.json' });
  expect(site).toMatchObject({ tabId: 7, url, status: { name: 'A', serviceId: 'a' } });
  expect(siteLines).toMatchObject({ held: [] });
  expect(board).toMatchObject({ unread: 2, groups: [{ serviceId: 'a', count: 2 }] });
  expect(sent).toEqual([]);
  vi.runAllTimers();
  await vi.waitFor(() => expect(sent).toEqual([{ name: 'site.status', payload: { url, tabId: 7 } }]));
  answer({ ok: true, value: STATUS });
  expect(await fromWorker).toEqual({ tabId: 7, url, status: STATUS });
});

it('speaks the language that the reader chose, whatever the browser speaks', async () => {
  await changePreferences({ language: 'fr' });
  expect((await beginPopup().start).locale).toBe('fr');
  expect(catalogueOf('fr')).toEqual({ 'popup.new': '/words/fr.json' });
});

it('shows the first service alone where more have news, and nothing that would have to make room for them', async () => {
  await archive.services.bulkPut(['a', 'b', 'c'].map((id) => service(id)));
  for (const id of ['a', 'b', 'c']) await archive.alerts.bulkPut(alertsOf(id, 2));
  await archive.alerts.put(alertRow('read', 99, { readAt: 100 }));
  const { board } = await beginPopup().start;
  expect(board?.groups).toHaveLength(1);
  expect(board).toMatchObject({ hasMoreGroups: false, earlier: [], unread: 6 });
});

it('leaves a site that the archive does not know to the worker', async () => {
  url = 'https://nowhere.example/';
  const { site, board } = await beginPopup().start;
  expect(site).toBeUndefined();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(board).toMatchObject({ isEmpty: true });
});

it('begins without what the store does not give in time, or cannot give', async () => {
  const transaction = vi.spyOn(archive, 'transaction').mockReturnValue(new Promise(() => {}) as never);
  const { start } = beginPopup();
  await vi.runAllTimersAsync();
  expect(await start).toEqual({ locale: 'de-AT', board: undefined });
  transaction.mockRejectedValue(new Error('broken'));
  expect((await beginPopup().start).board).toBeUndefined();
  transaction.mockRestore();
});
