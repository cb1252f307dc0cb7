import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { countUnread, listAlerts, markAllRead, markRead, markUnread } from '../../utils/store/alerts';
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
  await markUnread(archive, 'b2');
  expect((await ids())[0]).toBe('b2');
  await markAllRead(archive, 200);
  expect(await countUnread(archive)).toBe(0);
  expect((await archive.alerts.get('b2'))?.readAt).toBe(200);
});

it('keeps the newest 200 faults', async () => {
  const archive = openArchive('faults');
  for (let at = 0; at < 205; at += 1) await addFault(archive, { at, where: 'test', message: String(at) });
  const faults = await listFaults(archive);
  expect(faults).toHaveLength(200);
  expect(faults[0]?.message).toBe('204');
});
