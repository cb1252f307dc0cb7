import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { listUnread, markAllRead, markUnread } from '../../../utils/store/alerts';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { findService } from '../../../utils/store/services';
import { muteSettings } from '../../../utils/store/settings/mute-settings';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { DAY, shown, Visit, watched } from './stand-ins';

const CAREFUL = { 'Show me in search engines': 'off', 'Show when I am active': 'off' };
const OPEN = { ...CAREFUL, 'Show me in search engines': 'on' };

const flip = async (ports: TestPorts): Promise<void> => {
  for (const [visit, values] of [CAREFUL, OPEN, OPEN].entries()) {
    ports.clock.now += DAY;
    await new Visit(ports, `a000000${visit}`).see(shown(values));
  }
};
const news = async ({ archive }: Pick<TestPorts, 'archive'>): Promise<number> => (await listUnread(archive, 9)).length;

let ports: TestPorts;
beforeEach(async () => {
  ports = await watched();
});

it('raises no news of muted settings, until they may speak again', async () => {
  await muteSettings(ports.archive, 'murmur', true);
  await flip(ports);
  expect(await ports.archive.alerts.toArray()).toMatchObject([{ about: 'settings', severity: 3, loudness: 0 }]);
  await muteSettings(ports.archive, 'murmur', false);
  expect(await ports.archive.alerts.toArray()).toMatchObject([{ about: 'settings', severity: 3, loudness: 3 }]);
  expect(await findService(ports.archive, 'murmur')).not.toMatchObject({ areSettingsMuted: true });
});

it('silences what stands, and no alert about terms', async () => {
  await flip(ports);
  await ports.archive.alerts.add({
    ...{ id: 'terms', documentId: 'murmur/Terms of Service', serviceId: 'murmur', at: 1, verdict: 'silent' },
    ...{ severity: 3, headline: { id: 'judge.changed' }, loudness: 3 },
  });
  await muteSettings(ports.archive, 'murmur', true);
  expect((await listUnread(ports.archive, 9)).map(({ id }) => id)).toEqual(['terms']);
  await markAllRead(ports.archive, 5);
  for (const { id } of await ports.archive.alerts.toArray()) await markUnread(ports.archive, { id });
  expect((await listUnread(ports.archive, 9)).map(({ id }) => id)).toEqual(['terms']);
});

it('goes into a file, and comes out of it as silent as it was', async () => {
  await flip(ports);
  await muteSettings(ports.archive, 'murmur', true);
  const file = await exportArchive(ports.archive, 1);
  const to = makeTestPorts();
  expect(await importArchive(to, file)).toMatchObject({ ok: true });
  expect([await to.archive.alerts.count(), await news(to)]).toEqual([1, 0]);
  const loud = await watched();
  expect(await importArchive(loud, file)).toMatchObject({ ok: true });
  expect(await news(loud)).toBe(1);
});
