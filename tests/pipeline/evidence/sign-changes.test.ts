import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { verifyBytes } from '../../../utils/core/evidence/seal/signing';
import { headStatement } from '../../../utils/core/evidence/seal/statements';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { signChanges } from '../../../utils/pipeline/evidence/sign-changes';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { expandText } from '../../../utils/store/blocks/gzip';
import { listUnsigned } from '../../../utils/store/evidence/signatures';
import { listSightings } from '../../../utils/store/sightings';
import { ADDRESS, ID } from '../stand-ins/check-page';
import { killAt } from '../stand-ins/kill-at';
import { look } from '../stand-ins/look';
import { makeTestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES });
const NEWER = termsPage({
  licence: LICENCE_SURVIVES,
  extra: ['We may charge a fee for new features from next year on.'],
});

afterEach(() => vi.restoreAllMocks());

describe('signChanges', () => {
  it('signs the head of the chain at a change with the key of the service, and no look that changed nothing', async () => {
    const { archive } = await watching(OLD, OLD);
    expect([await archive.keys.count(), await archive.signatures.count()]).toEqual([0, 0]);
    const ports = await watching(OLD, OLD, NEW, NEW);
    const [key] = await ports.archive.keys.toArray();
    const [row, ...more] = await ports.archive.signatures.toArray();
    expect(more).toEqual([]);
    const sighting = (await listSightings(ports.archive, ID)).find(({ hash }) => hash === row?.head);
    expect([sighting?.outcome, sighting?.index]).toEqual(['changed', row?.index]);
    if (!key || !row) throw new Error('Nothing was signed');
    expect(await verifyBytes(key.publicKey, row.signature ?? '', headStatement(row))).toBe('fits');
    expect(key.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', key.privateKey)).rejects.toThrow();
  });

  it('does nothing twice: a second run, and two at once, change nothing', async () => {
    const ports = await watching(OLD, NEW);
    const before = await ports.archive.signatures.toArray();
    const [key] = await ports.archive.keys.toArray();
    await Promise.all([signChanges(ports), signChanges(ports)]);
    await ports.archive.signatures.clear();
    await Promise.all([signChanges(ports), signChanges(ports)]);
    expect(await ports.archive.signatures.toArray()).toEqual(before);
    await ports.archive.keys.clear();
    await ports.archive.signatures.clear();
    await Promise.all([signChanges(ports), signChanges(ports)]);
    const [made] = await ports.archive.keys.toArray();
    const [row] = await ports.archive.signatures.toArray();
    expect(made?.publicKey.x).not.toBe(key?.publicKey.x);
    if (!made || !row) throw new Error('Nothing was signed');
    expect(await verifyBytes(made.publicKey, row.signature ?? '', headStatement(row))).toBe('fits');
  });

  it('signs no look that came with another archive, and is done with it; one of its own after that it signs', async () => {
    const others = await watching(OLD, NEW);
    const ports = makeTestPorts();
    await importArchive(ports, await exportArchive(others.archive, 1));
    await advance(ports);
    const [imported] = await ports.archive.changes.toArray();
    const [row, ...more] = await ports.archive.signatures.toArray();
    expect([row?.id, row && 'signature' in row, more]).toEqual([imported?.id, false, []]);
    expect([await ports.archive.keys.count(), await listUnsigned(ports.archive)]).toEqual([0, []]);
    ports.clock.now = others.clock.now;
    await ports.archive.services.update('murmur', { isPaused: false });
    await look(ports, NEWER);
    const signed = (await ports.archive.signatures.toArray()).filter(({ signature }) => signature !== undefined);
    expect(signed.map(({ id }) => id)).not.toContain(imported?.id);
    expect([signed.length, await ports.archive.keys.count()]).toEqual([1, 1]);
  });

  it('ends the same wherever a worker is killed', async () => {
    let deaths = 0;
    for (const when of ['before', 'after'] as const) {
      for (let nth = 1, isKilled = true; isKilled; nth += 1) {
        const ports = await watching(OLD);
        ports.clock.now += 86_400_000;
        await recordCapture(ports, {
          ...{ serviceId: 'murmur', termsType: 'Terms of Service', url: ADDRESS, at: ports.now(), how: 'visit' },
          ...{ mediaType: 'text/html', content: await ports.clean(NEW, ADDRESS) },
        });
        isKilled = await killAt(ports, { nth, when }, () => advance(ports));
        deaths += Number(isKilled);
        await advance(ports);
        expect([await ports.archive.keys.count(), await ports.archive.signatures.count()]).toEqual([1, 1]);
        expect(await ports.archive.faults.count()).toBe(0);
        ports.archive.close();
      }
    }
    expect(deaths).toBeGreaterThan(6);
  });
});

describe('a browser that cannot sign', () => {
  const named = (name: string) => Object.assign(new Error(name), { name });

  it('goes on without: no algorithm, or no way to keep a key', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(named('NotSupportedError'));
    const ports = await watching(OLD, NEW);
    expect([await ports.archive.keys.count(), await ports.archive.faults.count()]).toEqual([0, 0]);
    vi.restoreAllMocks();
    vi.spyOn(ports.archive.keys, 'add').mockRejectedValue(named('DataCloneError'));
    await signChanges(ports);
    expect([await ports.archive.keys.count(), await ports.archive.faults.count()]).toEqual([0, 0]);
    vi.restoreAllMocks();
    await advance(ports);
    expect(await ports.archive.signatures.count()).toBe(1);
  });

  it('tells the log what else went wrong, and its alerts are raised all the same', async () => {
    vi.spyOn(crypto.subtle, 'sign').mockRejectedValue(new Error('the machine is on fire'));
    const ports = await watching(OLD, NEW);
    expect(ports.told).toHaveLength(1);
    expect((await ports.archive.faults.toArray())[0]).toMatchObject({ where: 'advance.sign' });
  });
});

describe('keys and signatures', () => {
  it('stay out of an exported archive', async () => {
    const { archive } = await watching(OLD, NEW);
    const [row] = await archive.signatures.toArray();
    const [key] = await archive.keys.toArray();
    const file = await expandText(new Uint8Array(await (await exportArchive(archive, 1)).arrayBuffer()));
    expect(file).toContain(row?.head);
    expect(file).not.toContain(row?.signature);
    expect(file).not.toContain(key?.publicKey.x);
    expect(file).not.toMatch(/"table":"(keys|signatures)"/);
  });

  it('go with their service, and only with theirs', async () => {
    const ports = await watching(OLD, NEW);
    const [key] = await ports.archive.keys.toArray();
    if (key) await ports.archive.keys.put({ ...key, serviceId: 'other' });
    await deleteService(ports, 'murmur');
    expect((await ports.archive.keys.toArray()).map(({ serviceId }) => serviceId)).toEqual(['other']);
    expect(await ports.archive.signatures.count()).toBe(0);
    await signChanges(ports);
    expect(await ports.archive.signatures.count()).toBe(0);
  });
});
