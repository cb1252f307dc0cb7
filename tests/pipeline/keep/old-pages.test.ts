import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../utils/core/evidence/verify-chain';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { dropOldPages, weighOldPages } from '../../../utils/pipeline/keep/old-pages';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { loadSnapshot } from '../../../utils/store/blocks/load-snapshot';
import { measureStorage } from '../../../utils/store/blocks/measure-storage';
import { storageUsed } from '../../../utils/store/documents';
import { listVersions, loadVersion } from '../../../utils/store/versions';
import { ADDRESS, ID } from '../stand-ins/check-page';
import { dump } from '../stand-ins/dump';
import { look } from '../stand-ins/look';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';

const FEE = ['We may charge a fee of ten euros for each account from now on, in advance.'];
const PAGES = [
  termsPage(),
  termsPage({ licence: LICENCE_SURVIVES }),
  termsPage({ licence: LICENCE_SURVIVES, extra: FEE }),
];

let ports: TestPorts;
/** Between the second version and the third, which is in force. */
let before: number;

const versionsOf = async (from: TestPorts = ports) =>
  (await listVersions(from.archive, ID)).sort((a, b) => a.at - b.at);
const pagesOf = async (from: TestPorts = ports) => {
  const rows = await Promise.all((await versionsOf(from)).map(({ id }) => from.archive.versions.get(id)));
  return Promise.all(rows.map((row) => loadSnapshot(from.archive, ID, row?.snapshot ?? '')));
};
const textsOf = async (from: TestPorts = ports) =>
  Promise.all((await versionsOf(from)).map(async ({ id }) => (await loadVersion(from.archive, id))?.terms));
const totalOf = async (): Promise<number> => {
  const { versions, snapshots, sightings } = await measureStorage(ports.archive, ID);
  return versions + snapshots + sightings;
};

beforeEach(async () => {
  ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of PAGES) {
    before = ports.clock.now + 20 * DAY;
    ports.clock.now += 40 * DAY;
    await look(ports, page);
  }
});

describe('dropOldPages', () => {
  it('drops the pages of old versions and nothing else', async () => {
    const [texts, [first, second, third]] = [await textsOf(), await pagesOf()];
    expect([first, second, third].every((page) => page?.startsWith('<!DOCTYPE html>'))).toBe(true);
    const { snapshots: _, packs: __, blocks: ___, documents: ____, ...others } = await dump(ports.archive);
    expect(await dropOldPages(ports, { before })).toMatchObject({ pages: 2, documents: 1 });
    expect(await pagesOf()).toEqual([undefined, undefined, third]);
    expect(await textsOf()).toEqual(texts);
    expect(await dump(ports.archive)).toMatchObject(others);
    const sightings = await ports.archive.sightings.orderBy('[documentId+index]').toArray();
    expect((await verifyChain(sightings)).ok).toBe(true);
  });

  it('frees what it said it would, and the running sum says so', async () => {
    const [said, total, sum] = [
      await weighOldPages(ports, { before }),
      await totalOf(),
      await storageUsed(ports.archive),
    ];
    expect(await pagesOf()).not.toContain(undefined);
    const dropped = await dropOldPages(ports, { before });
    expect(dropped).toEqual(said);
    expect(dropped.bytes).toBeGreaterThan(200);
    expect(total - (await totalOf())).toBe(dropped.bytes);
    expect(sum - (await storageUsed(ports.archive))).toBe(dropped.bytes);
    expect(await dropOldPages(ports, { before })).toEqual({ pages: 0, documents: 0, bytes: 0 });
  });

  it('never drops the page of the text in force, however old', async () => {
    const dropped = await dropOldPages(ports, { before: ports.clock.now + 999 * DAY });
    expect(dropped.pages).toBe(2);
    expect((await pagesOf()).at(-1)).toContain('ten euros');
  });

  it('leaves what waits for a second look', async () => {
    await look(ports, termsPage({ extra: [...FEE, 'All disputes go to arbitration, one by one.'] }), { how: 'check' });
    const held = (await ports.archive.lineages.toArray()).find(({ heldSnapshot }) => heldSnapshot)?.heldSnapshot;
    await dropOldPages(ports, { before: ports.clock.now + 999 * DAY });
    expect(await loadSnapshot(ports.archive, ID, held ?? '')).toContain('arbitration');
  });

  it('leaves an old page that is back, whether it was read already or not', async () => {
    const first = (await pagesOf())[0] ?? '';
    const seeAgain = async (): Promise<string> => {
      const recorded = await recordCapture(ports, {
        ...{ serviceId: 'murmur', termsType: 'Terms of Service', url: ADDRESS, at: ports.now(), how: 'check' },
        ...{ mediaType: 'text/html', content: first },
      });
      const sighting = recorded.ok ? await ports.archive.sightings.get(recorded.value.sighting) : undefined;
      return sighting?.snapshot ?? '';
    };
    const snapshot = await seeAgain();
    expect((await dropOldPages(ports, { before })).pages).toBe(1);
    expect(await loadSnapshot(ports.archive, ID, snapshot)).toBe(first);
    await advance(ports);
    expect((await ports.archive.lineages.toArray()).some(({ heldSnapshot }) => heldSnapshot === snapshot)).toBe(true);
    expect((await dropOldPages(ports, { before })).pages).toBe(0);
    await ports.archive.lineages.toCollection().modify((line) => {
      delete line.heldSnapshot;
    });
    expect((await dropOldPages(ports, { before })).pages).toBe(1);
    await seeAgain();
    expect((await dropOldPages(ports, { before })).pages).toBe(0);
    expect(await loadSnapshot(ports.archive, ID, snapshot)).toBe(first);
  });

  it('reads an old page that comes back as if it were new', async () => {
    await dropOldPages(ports, { before });
    ports.clock.now += 40 * DAY;
    await look(ports, PAGES[0] ?? '');
    ports.clock.now += 40 * DAY;
    await look(ports, PAGES[0] ?? '');
    const [texts, pages] = [await textsOf(), await pagesOf()];
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.at(-1)?.blocks).toEqual(texts[0]?.blocks);
    expect(pages.at(-1)).toBe(pages[0]);
    expect(pages[0]).toMatch(/^<!DOCTYPE html>.*<\/html>\s*$/s);
  });

  it('leaves a file that can be brought in again', async () => {
    await dropOldPages(ports, { before });
    const to = makeTestPorts();
    expect((await importArchive(to, await exportArchive(ports.archive, 1))).ok).toBe(true);
    expect(await textsOf(to)).toEqual(await textsOf());
    expect(await pagesOf(to)).toEqual(await pagesOf());
  });

  it('stops where it is told to, with all that is left whole', async () => {
    expect((await dropOldPages(ports, { before, signal: AbortSignal.abort() })).pages).toBe(0);
    expect(await pagesOf()).not.toContain(undefined);
    const stop = new AbortController();
    const steps: number[] = [];
    const dropped = await dropOldPages(ports, {
      ...{ before, signal: stop.signal },
      onProgress: ({ done }) => {
        steps.push(done);
        stop.abort();
      },
    });
    expect([steps, dropped.pages]).toEqual([[0], 2]);
  });

  it('plans again when something is kept meanwhile', async () => {
    const texts = await textsOf();
    const lock: TestPorts['lock'] = async (name, work) => {
      const [done] = await Promise.all([
        ports.lock(name, work),
        recordCapture(ports, {
          ...{ serviceId: 'murmur', termsType: 'Terms of Service', url: ADDRESS, at: ports.now(), how: 'visit' },
          ...{ mediaType: 'text/html', content: await ports.clean(PAGES[2] ?? '', ADDRESS) },
        }),
      ]);
      return done;
    };
    expect((await dropOldPages({ ...ports, lock }, { before })).pages).toBe(2);
    expect((await ports.archive.documents.get(ID))?.chain.length).toBe(4);
    expect(await textsOf()).toEqual(texts);
  });
});
