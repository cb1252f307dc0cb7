import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../utils/core/evidence/verify-chain';
import { advance } from '../../utils/pipeline/advance';
import { importArchive } from '../../utils/pipeline/backup/import-archive';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../utils/store/backup/export-archive';
import { listChanges } from '../../utils/store/changes';
import { listNotices, storageUsed } from '../../utils/store/documents';
import { listSightings } from '../../utils/store/sightings';
import { listVersions, loadVersion } from '../../utils/store/versions';
import { ADDRESS, checkPage, ID } from './stand-ins/check-page';
import { dump } from './stand-ins/dump';
import { makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, LOGIN_PAGE, termsPage } from './stand-ins/pages';

const CHANGED = termsPage({ licence: LICENCE_SURVIVES, updated: '9 March 2026' });

async function filled(pages: readonly string[] = [termsPage(), LOGIN_PAGE, CHANGED], delay = 0): Promise<TestPorts> {
  const ports = makeTestPorts();
  ports.clock.now += delay;
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await checkPage(ports, page);
  return ports;
}

const linesOf = async (file: Blob): Promise<string[]> =>
  (await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text()).trimEnd().split('\n');
const fileOf = (lines: readonly string[]): Blob => new Blob([`${lines.join('\n')}\n`]);

/** Without what numbering, sums and who looked are our own affair. */
async function essence(ports: TestPorts): Promise<unknown> {
  const { packs: _, blocks: __, wordIndexes: ___, ...named } = await dump(ports.archive);
  const { versions, documents, services, snapshots, alerts, sightings, ...rest } = named;
  const without = (rows: unknown[] = [], ...names: string[]): unknown[] =>
    rows.map((row) => Object.fromEntries(Object.entries(row as object).filter(([name]) => !names.includes(name))));
  return {
    ...rest,
    versions: without(versions, 'text', 'isImported'),
    sightings: without(sightings, 'isImported'),
    documents: without(documents, 'storedBytes'),
    services: without(services, 'isPaused'),
    snapshots: without(snapshots, 'pieces', 'whole'),
    alerts: without(alerts, 'notifiedSeverity'),
  };
}

/** Newest first: what came with an archive. */
const marksOf = async ({ archive }: TestPorts) => ({
  looks: (await listSightings(archive, ID)).map(({ isImported }) => isImported),
  versions: (await listVersions(archive, ID)).map(({ isImported }) => isImported),
});

describe('a file of the archive', () => {
  it('brings everything into an empty archive, and nothing the second time', async () => {
    const from = await filled();
    const file = await exportArchive(from.archive, 1);
    const to = makeTestPorts();
    const first = await importArchive(to, file);
    expect(first).toEqual({ ok: true, value: { added: 5, known: 0 } });
    await advance(to);
    expect(await essence(to)).toEqual(await essence(from));
    expect(to.told).toEqual([]);
    expect(await storageUsed(to.archive)).toBeGreaterThan(1000);
    const [version] = await listVersions(to.archive, ID);
    const id = version?.id ?? '';
    expect(await loadVersion(to.archive, id)).toEqual({ ...(await loadVersion(from.archive, id)), isImported: true });
    const before = await dump(to.archive);
    expect(await importArchive(to, file)).toEqual({ ok: true, value: { added: 0, known: 5 } });
    expect(await dump(to.archive)).toEqual(before);
    const third = makeTestPorts();
    await importArchive(third, await exportArchive(to.archive, 2));
    await advance(third);
    expect(await essence(third)).toEqual(await essence(to));
  });

  it('keeps what the text says of changes, and where it leads', async () => {
    const lines = [
      'We are updating these terms on 15 April 2026. <a href="/terms/next">Preview the new terms</a>.',
      '<h2>What has changed</h2><p>We say more clearly how long our licence to your posts lasts.</p>',
    ];
    const from = await filled([termsPage()]);
    const page = termsPage().replace('<h2>', `<p>${lines[0]}</p><h2>`).replace('</main>', `${lines[1]}</main>`);
    await checkPage(from, page);
    const told = await listNotices(from.archive, ID);
    expect(told.map(({ preview, isSummary }) => preview ?? isSummary)).toEqual(
      expect.arrayContaining(['https://murmur.example/terms/next', true]),
    );
    const [change] = await listChanges(from.archive, ID);
    expect(change?.judgement).toMatchObject({ verdict: 'pending', preview: 'https://murmur.example/terms/next' });
    const to = makeTestPorts();
    expect((await importArchive(to, await exportArchive(from.archive, 1))).ok).toBe(true);
    expect(new Set(await listNotices(to.archive, ID))).toEqual(new Set(told));
    // An address that was not known at first comes with the next look; when it was first seen stays.
    const [first] = told.filter(({ preview }) => preview);
    await from.archive.notices.update(first?.id ?? '', { preview: undefined });
    await checkPage(from, page);
    expect(await from.archive.notices.get(first?.id ?? '')).toEqual(first);
  });

  it('goes on where an older copy ended', async () => {
    const ports = await filled([termsPage()]);
    const old = await exportArchive(ports.archive, 1);
    await checkPage(ports, CHANGED);
    const to = makeTestPorts();
    await importArchive(to, old);
    await importArchive(to, await exportArchive(ports.archive, 2));
    await advance(to);
    expect(await essence(to)).toEqual(await essence(ports));
    await importArchive(to, old);
    expect(await essence(to)).toEqual(await essence(ports));
  });

  it('marks what another browser saw, for good, and nothing that this one saw', async () => {
    const ours = await filled([termsPage()]);
    const theirs = makeTestPorts();
    await importArchive(theirs, await exportArchive(ours.archive, 1));
    theirs.clock.now = ours.clock.now;
    await theirs.archive.services.update('murmur', { isPaused: false });
    await checkPage(theirs, CHANGED);
    expect(await marksOf(theirs)).toEqual({ looks: [undefined, true], versions: [undefined, true] });
    const sightings = (await listSightings(theirs.archive, ID)).reverse();
    expect((await verifyChain(sightings)).ok).toBe(true);
    const third = makeTestPorts();
    await importArchive(third, await exportArchive(theirs.archive, 2));
    expect(await marksOf(third)).toEqual({ looks: [true, true], versions: [true, true] });
    // Home again: what began here is known here.
    const file = await exportArchive(third.archive, 3);
    await importArchive(ours, file);
    await importArchive(ours, file);
    expect(await marksOf(ours)).toEqual({ looks: [true, undefined], versions: [true, undefined] });
  });

  it('marks the version of a look that waited when it came', async () => {
    const from = await filled([termsPage()]);
    const lines = (await linesOf(await exportArchive(from.archive, 1))).filter(
      (line) => !/"table":"(versions|lineages|snapshots)"/.test(line),
    );
    const [content] = (await from.archive.sightings.toArray()).map(({ snapshot }) => snapshot ?? '');
    const snapshot = {
      documentId: ID,
      hash: content,
      mediaType: 'text/html',
      whole: await from.clean(termsPage(), ADDRESS),
    };
    const row = ({ outcome: _, versionIds: __, ...look }: Row) => ({ ...look, waiting: 1 });
    const waiting = lines.slice(0, -1).map((line) => {
      const value = JSON.parse(line);
      return value.table === 'sightings' ? JSON.stringify({ ...value, row: row(value.row) }) : line;
    });
    const rows = [...waiting, JSON.stringify({ table: 'snapshots', row: snapshot })];
    const to = makeTestPorts();
    expect(await importArchive(to, fileOf([...rows, JSON.stringify({ rows: rows.length - 1 })]))).toMatchObject({
      ok: true,
    });
    await advance(to);
    expect(await marksOf(to)).toEqual({ looks: [true], versions: [true] });
  });

  it('stands beside what this browser saw itself, and our chain goes on', async () => {
    const mine = await filled([termsPage()]);
    const theirs = await filled([termsPage(), CHANGED], 5000);
    const own = await listSightings(mine.archive, ID);
    expect((await importArchive(mine, await exportArchive(theirs.archive, 1))).ok).toBe(true);
    await advance(mine);
    expect(await listVersions(mine.archive, ID)).toHaveLength(3);
    expect((await mine.archive.documents.get(ID))?.chain).toEqual({ head: own[0]?.hash, length: 1 });
    await mine.archive.services.update('murmur', { isPaused: false });
    await checkPage(mine, termsPage());
    expect((await mine.archive.documents.get(ID))?.chain.length).toBe(2);
  });

  it.each([
    ['no file of ours', async () => new Blob(['hello']), 'foreign-file'],
    ['an empty file', async () => new Blob([]), 'foreign-file'],
    ['a picture', async () => new Blob([new Uint8Array([137, 80, 78, 71, 255, 0, 1])]), 'foreign-file'],
    ['other JSON', async () => fileOf(['{"format":"something","version":1}']), 'foreign-file'],
    ['a newer file', async () => fileOf(['{"format":"clausewatch-archive","version":3}']), 'newer-file'],
    ['half a file', async (file: Blob) => file.slice(0, file.size / 2), 'broken-file'],
    ['a file without its end', async (file: Blob) => fileOf((await linesOf(file)).slice(0, -1)), 'broken-file'],
    ['a file without one row', async (file: Blob) => fileOf((await linesOf(file)).toSpliced(3, 1)), 'broken-file'],
  ])('%s changes nothing and says so', async (_, spoil, code) => {
    const from = await filled();
    const to = await filled([termsPage()]);
    const before = await dump(to.archive);
    const answer = await importArchive(to, await spoil(await exportArchive(from.archive, 1)));
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(await dump(to.archive)).toEqual(before);
  });

  it.each([
    ['an altered look', 'sightings', (row: Row) => ({ ...row, at: (row.at as number) + 1 })],
    ['a look of a chain that is not there', 'sightings', (row: Row) => ({ ...row, previous: 'f'.repeat(64) })],
    [
      'an address that runs',
      'documents',
      (row: Row) => ({ ...row, addresses: [{ url: 'javascript:alert(1)', from: 'declared' }] }),
    ],
    ['a host that is none', 'services', (row: Row) => ({ ...row, hosts: ['*'] })],
    ['an unknown field', 'versions', (row: Row) => ({ ...row, extra: 1 })],
    ['a text without its blocks', 'versions', (row: Row) => ({ ...row, text: [[9000, 3]] })],
    ['runs without end', 'versions', (row: Row) => ({ ...row, text: Array(100).fill([0, 1_000_000]) })],
    [
      'altered words of a page',
      'texts',
      (row: Row) => ({ ...row, texts: (row.texts as string[]).map((text) => `${text}!`) }),
    ],
    ['a line of another document', 'lineages', (row: Row) => ({ ...row, id: 'other/Imprint#en' })],
    ['an alert without its change', 'alerts', (row: Row) => ({ ...row, id: 'nothing' })],
  ])('with %s changes nothing', async (_, table, spoil) => {
    const from = await filled();
    const lines = (await linesOf(await exportArchive(from.archive, 1))).map((line) => {
      const value = JSON.parse(line);
      return value.table === table ? JSON.stringify({ table, row: spoil(value.row) }) : line;
    });
    const to = makeTestPorts();
    const before = await dump(to.archive);
    const answer = await importArchive(to, fileOf(lines));
    expect(answer).toMatchObject({ ok: false, error: { code: 'broken-file' } });
    expect(await dump(to.archive)).toEqual(before);
  });

  it('however its bytes are damaged, is refused or brings what it brought whole', { timeout: 60_000 }, async () => {
    const from = await filled();
    const bytes = new Uint8Array(await (await exportArchive(from.archive, 1)).arrayBuffer());
    const at = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const damaged = bytes.slice();
        damaged[place] = (damaged[place] ?? 0) ^ flip;
        const to = makeTestPorts();
        const answer = await importArchive(to, new Blob([damaged]));
        if (!answer.ok) expect(await to.archive.documents.count()).toBe(0);
        else expect(await to.archive.versions.count()).toBe(2);
      }),
      { numRuns: 40 },
    );
  });
});

type Row = Record<string, unknown>;
