import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Agreement } from '../../../utils/core/model/agreement';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { keepAgreement } from '../../../utils/pipeline/watch/keep-agreement';
import { unwatchService } from '../../../utils/pipeline/watch/unwatch-service';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

const DAY = 86_400_000;
const SET: Agreement = { at: 100 * DAY, how: 'set' };
const SEEN: Agreement = { at: 300 * DAY, how: 'signed-up' };

async function agreed(...agreements: Agreement[]): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const agreement of agreements) await keepAgreement(ports, 'murmur', agreement);
  return ports;
}

const kept = async ({ archive }: TestPorts) => (await archive.services.get('murmur'))?.agreements;

it('goes along in a file, and comes out of it once', async () => {
  const file = await exportArchive((await agreed(SET, SEEN)).archive, 1);
  const to = makeTestPorts();
  expect(await importArchive(to, file)).toMatchObject({ ok: true });
  expect(await kept(to)).toEqual([SEEN, SET]);
  await importArchive(to, file);
  expect(await kept(to)).toEqual([SEEN, SET]);
});

it('adds what only the file knows, and leaves the user’s own word alone', async () => {
  const file = await exportArchive((await agreed(SET, SEEN)).archive, 1);
  const own: Agreement = { at: 200 * DAY, how: 'set' };
  const to = await agreed(own);
  await importArchive(to, file);
  expect(await kept(to)).toEqual([SEEN, own]);
  const without = await agreed();
  await importArchive(without, file);
  expect(await kept(without)).toEqual([SEEN, SET]);
});

it.each([
  ['a time that is none', [{ at: 'soon', how: 'set' }]],
  ['a way that is none', [{ at: 1, how: 'heard' }]],
  ['more than anybody keeps', Array.from({ length: 11 }, (_, at) => ({ at, how: 'agreed' }))],
  ['words of somebody’s', [{ at: 1, how: 'set', note: '<img>' }]],
])('refuses a file with %s', async (_, agreements) => {
  const from = await agreed();
  await from.archive.services.update('murmur', { agreements: agreements as Agreement[] });
  const to = makeTestPorts();
  expect(await importArchive(to, await exportArchive(from.archive, 1))).toMatchObject({ ok: false });
  expect(await to.archive.services.count()).toBe(0);
});

it('stays while a site is not watched, and goes with the service', async () => {
  const ports = await agreed(SET);
  await unwatchService(ports, 'murmur');
  await watchService(ports, { serviceId: 'murmur' });
  expect(await kept(ports)).toEqual([SET]);
  await deleteService(ports, 'murmur');
  await watchService(ports, { serviceId: 'murmur' });
  expect(await kept(ports)).toBeUndefined();
  expect(await keepAgreement(ports, 'nobody', SET)).toBe(false);
});
