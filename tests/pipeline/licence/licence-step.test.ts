import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { RULES_REVISION } from '../../../utils/core/judge/rules-revision';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { measureStorage } from '../../../utils/store/blocks/measure-storage';
import { listDocuments, storageUsed } from '../../../utils/store/documents';
import { listFaults } from '../../../utils/store/faults';
import { loadLicence } from '../../../utils/view/licence/load-licence';
import { dump } from '../stand-ins/dump';
import { killEverywhere } from '../stand-ins/kill-at';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { GUIDELINES, idOf, record, slotsOf, startStory, TERMS } from './licence-story';

const GRANT = 'You grant us a worldwide licence to use, copy and show what you post.';
const ENDS = 'This licence ends when you delete what you posted or close your account.';

/** Looks that nobody has worked out: the promise moves to the guidelines, and other words come to the terms. */
async function backlog(): Promise<TestPorts> {
  const ports = await startStory();
  await record(ports, TERMS, 1, [GRANT, ENDS]);
  await record(ports, GUIDELINES, 1, []);
  await record(ports, TERMS, 5, [GRANT]);
  await record(ports, GUIDELINES, 6, [ENDS]);
  await record(ports, TERMS, 12, [GRANT, 'You may follow as many people as you can read, and no more than that.']);
  return ports;
}

const worked = async (): Promise<TestPorts> => {
  const ports = await backlog();
  await advance(ports);
  return ports;
};

describe('what versions say of the licence', () => {
  it('is kept once a version, and once a wording', async () => {
    const { archive } = await worked();
    const rows = await archive.licences.where('documentId').equals(idOf(TERMS)).toArray();
    expect(rows).toHaveLength(await archive.versions.where('lineageId').startsWith(idOf(TERMS)).count());
    expect(rows.filter(({ clauses }) => clauses !== undefined)).toHaveLength(2);
    expect(rows.filter(({ sameAs }) => sameAs !== undefined)).toHaveLength(1);
    expect(new Set(rows.map(({ rulesRevision }) => rulesRevision))).toEqual(new Set([RULES_REVISION]));
  });

  it('is the same wherever the worker is killed', { timeout: 120_000 }, async () => {
    const expected = await dump((await worked()).archive);
    expect(expected.licences).toHaveLength(5);
    const check = async ({ archive }: TestPorts) => expect(await dump(archive)).toEqual(expected);
    const deaths = await killEverywhere({ start: backlog, work: (ports) => advance(ports), check });
    expect(deaths).toBeGreaterThan(20);
  });

  it('is read again by newer rules, and after a text was read again', async () => {
    const ports = await worked();
    const { licences } = ports.archive;
    const before = await licences.toArray();
    await licences.toCollection().modify({ rulesRevision: RULES_REVISION - 1, clauses: [] });
    await advance(ports);
    expect(await licences.toArray()).toEqual(before);
    await licences.where('documentId').equals(idOf(TERMS)).delete();
    await advance(ports);
    expect(await licences.toArray()).toEqual(before);
  });

  it('of the other documents is read first, though one document alone is wanted', async () => {
    const ports = await worked();
    await ports.archive.licences.clear();
    await advance(ports, (documentId) => documentId === idOf(TERMS));
    expect((await slotsOf(ports, GUIDELINES)).at(-1)).toEqual(['ends-on-deletion']);
    await ports.archive.licences.clear();
    await advance(ports, () => false);
    expect(await ports.archive.licences.count()).toBe(0);
    expect(await loadLicence(ports.archive, await listDocuments(ports.archive))).toEqual({ isReading: true });
  });

  it('is nothing where reading breaks, and the others go on', async () => {
    const ports = await backlog();
    let calls = 0;
    const { rules } = ports;
    const breaking: typeof rules = async () => {
      calls += 1;
      if (calls === 1) throw new Error('no such rules');
      return rules();
    };
    await advance({ ...ports, rules: breaking });
    expect((await listFaults(ports.archive)).map(({ where }) => where)).toEqual(['advance.licence']);
    expect(await ports.archive.licences.count()).toBe(await ports.archive.versions.count());
    const { table, isReading } = await loadLicence(ports.archive, await listDocuments(ports.archive));
    // Of what could not be read nothing is said, and nobody waits for it.
    expect([isReading, table?.moments.length]).toEqual([false, expect.any(Number)]);
    expect((await ports.archive.licences.filter(({ isUnread }) => isUnread === true).toArray()).length).toBeGreaterThan(
      0,
    );
  });

  it('counts as storage, goes with its service and is worked out again from a file', async () => {
    const ports = await worked();
    const { versions, words, snapshots, sightings } = await measureStorage(ports.archive, idOf(TERMS));
    const used = (await ports.archive.documents.get(idOf(TERMS)))?.storedBytes ?? 0;
    expect(Math.abs(used - versions - words - snapshots - sightings)).toBeLessThan(used / 50);
    const file = await exportArchive(ports.archive, ports.now());
    const before = await ports.archive.licences.toArray();
    await deleteService(ports, 'murmur');
    expect(await ports.archive.licences.count()).toBe(0);
    expect(await storageUsed(ports.archive)).toBe(0);
    const other = makeTestPorts();
    expect(await importArchive(other, file)).toMatchObject({ ok: true });
    expect(await other.archive.licences.count()).toBe(0);
    await advance(other);
    expect(await other.archive.licences.toArray()).toEqual(before);
  });
});
