import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { switchPack } from '../../../utils/pipeline/packs/switch-rules';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listAlerts } from '../../../utils/store/alerts';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { listOwnPacks } from '../../../utils/store/rules/own-packs';
import { checkPage } from '../stand-ins/check-page';
import { dump } from '../stand-ins/dump';
import { killAt } from '../stand-ins/kill-at';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { add, CLOSES_UNUSED, EXAMPLE_ID, EXAMPLE_PACK } from '../stand-ins/own-packs';
import { termsPage } from '../stand-ins/pages';

const CLOSING = termsPage({ extra: [CLOSES_UNUSED], updated: '4 March 2026' });

async function watching(): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await checkPage(ports, termsPage());
  await checkPage(ports, CLOSING);
  return ports;
}

const severityOf = async (ports: TestPorts) => (await listAlerts(ports.archive))[0]?.severity;
const fileOf = async (row: unknown): Promise<Blob> => {
  const lines = [{ format: 'clausewatch-archive', version: 1 }, { table: 'rulePacks', row }, { rows: 1 }];
  return new Blob([lines.map((line) => `${JSON.stringify(line)}\n`).join('')]);
};

describe('an archive file', () => {
  it('takes packs along, and what they find', async () => {
    const from = await watching();
    await add(from);
    await add(from, { id: 'another', name: 'Another' });
    await switchPack(from, 'another', false);
    await advance(from);
    const file = await exportArchive(from.archive, 1);
    const to = makeTestPorts();
    expect(await importArchive(to, file)).toEqual({ ok: true, value: { added: 6, known: 0 } });
    await advance(to);
    expect(await listOwnPacks(to.archive)).toEqual(await listOwnPacks(from.archive));
    expect(await severityOf(to)).toBe(2);
    expect(to.told).toEqual([]);
    const before = await dump(to.archive);
    expect(await importArchive(to, file)).toEqual({ ok: true, value: { added: 0, known: 6 } });
    expect(await dump(to.archive)).toEqual(before);
  });

  it('leaves a pack of the same name as it is', async () => {
    const from = makeTestPorts();
    await add(from, { name: 'Theirs' });
    const to = await watching();
    await add(to, { name: 'Mine' });
    await importArchive(to, await exportArchive(from.archive, 1));
    expect((await listOwnPacks(to.archive)).map(({ pack }) => pack.name)).toEqual(['Mine']);
  });

  it('lets packs that it brings look at the changes that are here', async () => {
    const from = makeTestPorts();
    await add(from);
    const to = await watching();
    expect(await severityOf(to)).toBe(1);
    await importArchive(to, await exportArchive(from.archive, 1));
    await advance(to);
    expect(await severityOf(to)).toBe(2);
    expect(to.told).toEqual([]);
  });

  it.each([
    ['no pack', { id: 'a', pack: 7, isOn: true, addedAt: 1 }],
    ['nothing', { id: 'a', isOn: true, addedAt: 1 }],
    ['a pack under another name', { id: 'a', pack: EXAMPLE_PACK, isOn: true, addedAt: 1 }],
    ['a pack that does not hold', { id: EXAMPLE_ID, pack: { ...EXAMPLE_PACK, frames: [] }, isOn: true, addedAt: 1 }],
    ['more than is known', { id: EXAMPLE_ID, pack: EXAMPLE_PACK, isOn: true, addedAt: 1, isAdmin: true }],
  ])('that holds %s for a pack changes nothing', async (_, row) => {
    const to = await watching();
    const before = await dump(to.archive);
    expect(await importArchive(to, await fileOf(row))).toMatchObject({ ok: false, error: { code: 'broken-file' } });
    expect(await dump(to.archive)).toEqual(before);
  });
});

describe('a worker that is stopped while a pack is added', () => {
  it('has the pack and all that waits for it, or nothing', async () => {
    const whole = await watching();
    await add(whole);
    await advance(whole);
    const expected = await dump(whole.archive);
    for (const when of ['before', 'after'] as const) {
      for (let nth = 1; nth < 20; nth += 1) {
        const ports = await watching();
        const isKilled = await killAt(ports, { nth, when }, async () => {
          await add(ports);
          await advance(ports);
        });
        if ((await listOwnPacks(ports.archive)).length === 0) await add(ports);
        await advance(ports);
        expect({ ...(await dump(ports.archive)), faults: [] }).toEqual({ ...expected, faults: [] });
        if (!isKilled) break;
      }
    }
  });
});
