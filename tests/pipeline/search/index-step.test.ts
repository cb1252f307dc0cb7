import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { findTexts } from '../../../utils/core/search/find-texts';
import { parseQuery } from '../../../utils/core/search/parse-query';
import { SEARCH_REVISION } from '../../../utils/core/search/search-revision';
import { WordPlaces } from '../../../utils/core/search/word-places';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { measureStorage } from '../../../utils/store/blocks/measure-storage';
import { storageUsed } from '../../../utils/store/documents';
import { listFaults } from '../../../utils/store/faults';
import { listStamps, listUnindexed } from '../../../utils/store/search/word-indexes';
import { GUIDELINES, idOf, record, see, startStory, TERMS } from '../licence/licence-story';
import { dump } from '../stand-ins/dump';
import { killEverywhere } from '../stand-ins/kill-at';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

const LEOPARD = 'We may show a leopard to everybody who posts.';
const GRANT = 'You grant us a worldwide licence to use, copy and show what you post.';

async function backlog(): Promise<TestPorts> {
  const ports = await startStory();
  await record(ports, TERMS, 1, [GRANT, LEOPARD]);
  await record(ports, GUIDELINES, 1, []);
  await record(ports, TERMS, 5, [GRANT]);
  return ports;
}

const worked = async (): Promise<TestPorts> => {
  const ports = await backlog();
  await advance(ports);
  return ports;
};

/** How many texts of the document have the words, and how many of them stand in the text in force. */
async function count({ archive }: TestPorts, typed: string, documentId = idOf(TERMS)): Promise<[number, number]> {
  const row = await archive.wordIndexes.get(documentId);
  const found = row ? findTexts(new WordPlaces(row.index), parseQuery(typed)) : [];
  return [found.length, found.filter(({ lines }) => lines.length > 0).length];
}

describe('the words of a document', () => {
  it('are found once, whether they stand or went', async () => {
    const ports = await worked();
    expect(await count(ports, '"a leopard"')).toEqual([1, 0]);
    expect(await count(ports, 'worldwide licence')).toEqual([1, 1]);
    expect(await count(ports, 'leopard', idOf(GUIDELINES))).toEqual([0, 0]);
    // What is said once of the whole text, and the page's markup, are not its words.
    expect(await count(ports, 'blocks')).toEqual([0, 0]);
    expect(await count(ports, 'doctype')).toEqual([0, 0]);
    expect((await listUnindexed(ports.archive, SEARCH_REVISION)).size).toBe(0);
  });

  it('are written anew when a version comes, of its document alone', async () => {
    const ports = await worked();
    const before = await listStamps(ports.archive, SEARCH_REVISION);
    await see(ports, TERMS, 12, [GRANT, 'Leopards are shown to nobody any more, whoever asks for them.']);
    const after = await listStamps(ports.archive, SEARCH_REVISION);
    expect(await count(ports, 'leopard')).toEqual([2, 1]);
    expect(after.get(idOf(TERMS))).not.toEqual(before.get(idOf(TERMS)));
    expect(after.get(idOf(GUIDELINES))).toEqual(before.get(idOf(GUIDELINES)));
  });

  it('are the same wherever the worker is killed', { timeout: 120_000 }, async () => {
    const expected = await dump((await worked()).archive);
    expect(expected.wordIndexes).toHaveLength(2);
    const check = async ({ archive }: TestPorts) => expect(await dump(archive)).toEqual(expected);
    expect(await killEverywhere({ start: backlog, work: (ports) => advance(ports), check })).toBeGreaterThan(20);
  });

  it('are written again when words are folded otherwise', async () => {
    const ports = await worked();
    const before = await ports.archive.wordIndexes.toArray();
    await ports.archive.wordIndexes.toCollection().modify({ revision: SEARCH_REVISION - 1 });
    expect((await listUnindexed(ports.archive, SEARCH_REVISION)).size).toBe(2);
    await advance(ports, (documentId) => documentId === idOf(TERMS));
    expect([...(await listUnindexed(ports.archive, SEARCH_REVISION)).keys()]).toEqual([idOf(GUIDELINES)]);
    await advance(ports);
    expect(await ports.archive.wordIndexes.toArray()).toEqual(before);
  });

  it('are left out where the texts cannot be read, and the others go on', async () => {
    const ports = await worked();
    await ports.archive.wordIndexes.clear();
    await ports.archive.packs
      .where('[documentId+first]')
      .between([idOf(TERMS)], [idOf(TERMS), []])
      .delete();
    await advance(ports);
    expect((await listFaults(ports.archive)).map(({ where }) => where)).toEqual(['advance.index']);
    expect((await ports.archive.wordIndexes.get(idOf(TERMS)))?.isUnread).toBe(true);
    expect((await ports.archive.wordIndexes.get(idOf(GUIDELINES)))?.isUnread).toBeUndefined();
    await advance(ports);
    expect(await listFaults(ports.archive)).toHaveLength(1);
  });

  it('are not tried for ever where a document is gone and its versions are not', async () => {
    const ports = await worked();
    await ports.archive.wordIndexes.clear();
    await ports.archive.documents.delete(idOf(TERMS));
    await advance(ports);
    const written = await ports.archive.wordIndexes.toArray();
    expect(written.map(({ documentId }) => documentId)).toEqual([idOf(GUIDELINES)]);
  });

  it('count as storage, go with their service and are written anew from a file', async () => {
    const ports = await worked();
    const { versions, words, snapshots, sightings } = await measureStorage(ports.archive, idOf(TERMS));
    const used = (await ports.archive.documents.get(idOf(TERMS)))?.storedBytes ?? 0;
    expect(Math.abs(used - versions - words - snapshots - sightings)).toBeLessThan(used / 50);
    const file = await exportArchive(ports.archive, ports.now());
    await deleteService(ports, 'murmur');
    expect(await ports.archive.wordIndexes.count()).toBe(0);
    expect(await storageUsed(ports.archive)).toBe(0);
    const other = makeTestPorts();
    expect(await importArchive(other, file)).toMatchObject({ ok: true });
    expect((await listUnindexed(other.archive, SEARCH_REVISION)).size).toBe(2);
    await advance(other);
    expect(await count(other, 'leopard')).toEqual([1, 0]);
  });
});
