import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  countUnread,
  countUnreadOf,
  listAlerts,
  listEarlier,
  listUnread,
  markAllRead,
  markRead,
  markUnread,
} from '../../utils/store/alerts';
import { type Archive, openArchive } from '../../utils/store/database';
import { setMuted } from '../../utils/store/documents';
import { addFault, listFaults } from '../../utils/store/faults';

async function add(archive: Archive, id: string, severity: 1 | 2 | 3, at: number): Promise<void> {
  const serviceId = id.charAt(0);
  const documentId = `${serviceId}/Imprint`;
  await archive.alerts.add({
    id,
    documentId,
    serviceId,
    at,
    verdict: 'silent',
    severity,
    headline: { id: 'judge.x' },
    loudness: severity,
  });
  await archive.documents.put({
    id: documentId,
    serviceId,
    termsType: 'Imprint',
    addresses: [],
    addedAt: 0,
    isMuted: false,
    failures: 0,
    nextCheckAt: 0,
    chain: { head: '', length: 0 },
  });
}

it('shows unread before read, louder before quieter, newer before older, page by page', async () => {
  const archive = openArchive('alerts');
  await add(archive, 'a1', 1, 50);
  await add(archive, 'a2', 3, 10);
  await add(archive, 'a3', 3, 20);
  await add(archive, 'b1', 2, 30);
  await add(archive, 'b2', 3, 99);
  await markRead(archive, 'b2', 100);
  const ids = async (page?: Parameters<typeof listAlerts>[1]) => (await listAlerts(archive, page)).map(({ id }) => id);
  expect(await ids()).toEqual(['a3', 'a2', 'b1', 'a1', 'b2']);
  expect(await ids({ offset: 1, limit: 2 })).toEqual(['a2', 'b1']);
  expect(await ids({ serviceId: 'b' })).toEqual(['b1', 'b2']);
  expect([await countUnread(archive), await countUnread(archive, 2), await countUnread(archive, 3)]).toEqual([4, 3, 2]);
  await setMuted(archive, 'a/Imprint', true);
  expect(await countUnread(archive)).toBe(1);
  await markUnread(archive, { id: 'b2' });
  expect((await ids())[0]).toBe('b2');
  await markAllRead(archive, 200);
  expect(await countUnread(archive)).toBe(0);
  expect((await archive.alerts.get('b2'))?.readAt).toBe(200);
});

const idsOf = (alerts: { id: string }[]) => alerts.map(({ id }) => id);

it('takes what is news by index, of all services or of one, and the rest newest first', async () => {
  const archive = openArchive('news');
  await add(archive, 'a1', 1, 50);
  await add(archive, 'b1', 3, 10);
  await add(archive, 'b2', 2, 60);
  await add(archive, 'b3', 3, 5);
  await markRead(archive, 'b3', 70);
  expect(idsOf(await listUnread(archive, 2))).toEqual(['b1', 'b2']);
  expect(idsOf(await listUnread(archive, 9, 'b'))).toEqual(['b1', 'b2']);
  expect([await countUnreadOf(archive, 'a'), await countUnreadOf(archive, 'b')]).toEqual([1, 2]);
  await markRead(archive, 'b2', 80);
  expect(idsOf(await listEarlier(archive, 9))).toEqual(['b2', 'b3']);
});

it('makes a muted document no news, and gives back exactly what was when it may speak again', async () => {
  const archive = openArchive('muted');
  await add(archive, 'a1', 1, 50);
  await add(archive, 'a2', 3, 60);
  await markRead(archive, 'a1', 70);
  await setMuted(archive, 'a/Imprint', true);
  expect(await listUnread(archive, 9)).toEqual([]);
  await markUnread(archive, { id: 'a1' });
  expect(await countUnread(archive)).toBe(0);
  await setMuted(archive, 'a/Imprint', false);
  expect(idsOf(await listUnread(archive, 9))).toEqual(['a2', 'a1']);
});

it('takes back a press on all, and nothing that was read before or after it', async () => {
  const archive = openArchive('all-read');
  await add(archive, 'a1', 1, 50);
  await add(archive, 'b1', 2, 60);
  await add(archive, 'c1', 3, 70);
  await markRead(archive, 'b1', 100);
  expect(await markAllRead(archive, 200)).toBe(2);
  expect(await markUnread(archive, { readAt: 200 })).toBe(2);
  expect(idsOf(await listUnread(archive, 9))).toEqual(['c1', 'a1']);
  expect((await archive.alerts.get('b1'))?.readAt).toBe(100);
});

it('does not count what was taken back whole, even marked as unread', async () => {
  const archive = openArchive('undone');
  await add(archive, 'a1', 3, 50);
  await archive.alerts.update('a1', { undoneBy: { id: 'x', at: 60 } });
  await markUnread(archive, { id: 'a1' });
  expect(await countUnread(archive)).toBe(0);
});

it('keeps the newest 200 faults', async () => {
  const archive = openArchive('faults');
  for (let at = 0; at < 205; at += 1) await addFault(archive, { at, where: 'test', message: String(at) });
  const faults = await listFaults(archive);
  expect(faults).toHaveLength(200);
  expect(faults[0]?.message).toBe('204');
});
