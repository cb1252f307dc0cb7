import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../../utils/core/evidence/verify-chain';
import { EXTRACTOR_REVISION } from '../../../utils/core/extract/extractor-revision';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { listSightings } from '../../../utils/store/sightings';
import { countVersions, listVersions } from '../../../utils/store/versions';
import { CHAPTERS } from '../stand-ins/chapter-texts';
import { dump } from '../stand-ins/dump';
import { killEverywhere } from '../stand-ins/kill-at';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { capture, chapterPage, nextRound, RULES, show, URLS, watchingChapters } from './chapters';

const changedPage = (index: number, word: string): string =>
  chapterPage(
    index,
    (CHAPTERS[index]?.[1] ?? []).map((text, at) =>
      at === 2 ? `${text.slice(0, -1)}, ${word} without telling you why.` : text,
    ),
  );

/** Two rounds that nobody has worked out, the second with two chapters that changed. */
async function filled(): Promise<TestPorts> {
  const ports = await watchingChapters();
  const pages = [
    URLS.map((_, index) => chapterPage(index)),
    [chapterPage(0), changedPage(1, 'never'), changedPage(2, 'ever')],
  ];
  for (const [round, shown] of pages.entries()) {
    ports.clock.now += 86_400_000 * round;
    for (const [index, html] of shown.entries()) await capture(ports, { url: URLS[index], html, how: 'check' });
    if (round === 0) await advance(ports);
  }
  return ports;
}

describe('parts', { timeout: 60_000 }, () => {
  it('are joined as by an unbroken run, wherever the worker is stopped', { timeout: 120_000 }, async () => {
    const whole = await filled();
    await advance(whole);
    const expected = await dump(whole.archive);
    expect(await countVersions(whole.archive, RULES)).toBe(2);
    expect(expected.changes).toHaveLength(1);
    const check = async (ports: TestPorts) => expect(await dump(ports.archive)).toEqual(expected);
    const stops = await killEverywhere({ start: filled, work: (ports) => advance(ports), check });
    expect(stops).toBeGreaterThan(8);
  });

  it('are restored from a file, and go on without an alarm', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    show(ports, 1, changedPage(1, 'never'));
    await nextRound(ports);
    const file = await exportArchive(ports.archive, ports.now());
    const other = { ...makeTestPorts({ declarations: ports.declarations }), site: ports.site, clock: ports.clock };
    const restored: TestPorts = { ...other, fetch: ports.fetch, now: ports.now };
    expect(await importArchive(restored, file)).toMatchObject({ ok: true });
    await advance(restored);
    expect(await countVersions(restored.archive, RULES)).toBe(2);
    expect(restored.told).toEqual([]);
    await restored.archive.services.update('murmur', { isPaused: false });
    await nextRound(restored);
    expect(await countVersions(restored.archive, RULES)).toBe(2);
    show(restored, 2, changedPage(2, 'ever'));
    await nextRound(restored);
    expect((await listVersions(restored.archive, RULES)).map(({ outcome }) => outcome)).toEqual([
      'changed',
      'changed',
      'first',
    ]);
    expect(await verifyChain((await listSightings(restored.archive, RULES)).reverse())).toMatchObject({ ok: true });
  });

  it('that all changed as one of them was declared no more are restored from a file too', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    const documents = [{ termsType: 'Community Guidelines' as const, addresses: URLS.slice(0, 2) }];
    const newer: TestPorts = { ...ports, declarations: async () => [{ ...DECLARATION, documents }] };
    show(newer, 0, changedPage(0, 'never'));
    show(newer, 1, changedPage(1, 'never'));
    await nextRound(newer);
    const restored = makeTestPorts({ declarations: newer.declarations });
    expect(await importArchive(restored, await exportArchive(newer.archive, newer.now()))).toMatchObject({ ok: true });
  });

  it('are read again by a newer extractor before anything is compared', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    // What an older extractor read: every text with a line that the newer one leaves out.
    await ports.archive.versions.toCollection().modify((version) => {
      version.extractorRevision = EXTRACTOR_REVISION - 1;
      version.textHash = `0${version.textHash.slice(1)}`;
    });
    const read = vi.spyOn(ports, 'read');
    show(ports, 1, changedPage(1, 'never'));
    await nextRound(ports);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(6);
    const rows = await ports.archive.versions.toArray();
    expect(new Set(rows.map(({ extractorRevision }) => extractorRevision))).toEqual(new Set([EXTRACTOR_REVISION]));
    const versions = await listVersions(ports.archive, RULES);
    expect(versions.map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
    const [change] = await ports.archive.changes.toArray();
    expect(change).toMatchObject({ addedWords: 5, removedWords: 0 });
  });

  it('of a document that was one page before begin anew, without an alarm', async () => {
    const single = {
      ...DECLARATION,
      documents: [{ termsType: 'Community Guidelines' as const, addresses: [URLS[0] ?? ''] }],
    };
    const whole = await watchingChapters();
    const ports: TestPorts = { ...whole, declarations: async () => [single] };
    await whole.archive.documents.clear();
    await watchService(ports, { serviceId: 'murmur' });
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    const newer: TestPorts = { ...ports, declarations: whole.declarations };
    await nextRound(newer);
    expect((await newer.archive.documents.get(RULES))?.addresses.map(({ url }) => url)).toEqual(URLS);
    expect((await listVersions(newer.archive, RULES)).map(({ outcome }) => outcome)).toEqual(['first', 'first']);
    expect(await newer.archive.changes.count()).toBe(0);
    show(newer, 0, changedPage(0, 'never'));
    await nextRound(newer);
    expect(await newer.archive.changes.count()).toBe(1);
  });
});
