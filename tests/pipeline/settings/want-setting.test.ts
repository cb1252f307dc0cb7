import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { ShownSetting } from '../../../utils/core/model/setting';
import { takeReading } from '../../../utils/pipeline/settings/take-reading';
import { wantSetting } from '../../../utils/pipeline/settings/want-setting';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listReadings, listSettingsPages } from '../../../utils/store/settings/readings';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

const shown = (name: string, value: string): ShownSetting => ({ name, value, path: ['Privacy'], kind: 'switch' });

let ports: TestPorts;
let visits = 0;

async function read(...settings: ShownSetting[]) {
  ports.clock.now += 86_400_000;
  visits += 1;
  const taken = await takeReading(ports, {
    ...{ serviceId: 'murmur', url: 'https://murmur.example/settings/privacy', visit: `visit-${visits}`, count: 1 },
    ...{ names: [], touches: [], shown: { lang: 'en', settings, unreadable: [] } },
  });
  expect(taken.ok).toBe(true);
  const [page] = await listSettingsPages(ports.archive, 'murmur');
  const [reading] = await listReadings(ports.archive, page?.id ?? '');
  return { pageId: page?.id ?? '', ids: reading?.settings.map(({ id }) => id) ?? [] };
}

const wanted = async () => (await listSettingsPages(ports.archive, 'murmur'))[0]?.wanted;

beforeEach(async () => {
  ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
});

it('keeps what the user wants, with the value that it had, over later readings', async () => {
  const { pageId, ids } = await read(shown('Show me in search engines', 'on'), shown('Show when I am active', 'on'));
  const [settingId = ''] = ids;
  expect(await wantSetting(ports.archive, { pageId, settingId, isWanted: true })).toBe(true);
  expect(await wanted()).toEqual([{ id: settingId, value: 'on' }]);
  await read(shown('Show me in search engines', 'off'), shown('Show when I am active', 'on'));
  expect(await wanted()).toEqual([{ id: settingId, value: 'on' }]);
});

it('takes a wish back, and notes each setting once', async () => {
  const { pageId, ids } = await read(shown('Show me in search engines', 'on'), shown('Show when I am active', 'on'));
  const wish = (settingId = '', isWanted = true) => wantSetting(ports.archive, { pageId, settingId, isWanted });
  for (const id of [ids[0], ids[1], ids[0]]) await wish(id);
  expect(await wanted()).toHaveLength(2);
  await wish(ids[0], false);
  expect(await wanted()).toEqual([{ id: ids[1], value: 'on' }]);
});

it('notes nothing of a page or a setting that is not there', async () => {
  const { pageId, ids } = await read(shown('Show me in search engines', 'on'));
  expect(await wantSetting(ports.archive, { pageId, settingId: 'none', isWanted: true })).toBe(false);
  expect(await wantSetting(ports.archive, { pageId: 'none', settingId: ids[0] ?? '', isWanted: true })).toBe(false);
  expect(await wanted()).toBeUndefined();
});
