import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../utils/core/evidence/verify-chain';
import type { Capture } from '../../utils/core/model/capture';
import { advance } from '../../utils/pipeline/advance';
import { recordCapture } from '../../utils/pipeline/record-capture';
import { loadSnapshot } from '../../utils/store/blocks/load-snapshot';
import { listSightings } from '../../utils/store/sightings';
import { listVersions } from '../../utils/store/versions';
import { ADDRESS, ID } from './stand-ins/check-page';
import { dump } from './stand-ins/dump';
import { makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';
import { watching } from './stand-ins/watching';

const captureOf = async (ports: TestPorts, html: string, over: Partial<Capture> = {}): Promise<Capture> => ({
  serviceId: 'murmur',
  termsType: 'Terms of Service',
  url: ADDRESS,
  at: ports.now(),
  how: 'visit',
  mediaType: 'text/html',
  content: await ports.clean(html, ADDRESS),
  ...over,
});

const full = (): Error => Object.assign(new Error('no room'), { name: 'QuotaExceededError' });

describe('recordCapture', () => {
  it('links ten tabs that come at once into one chain, and records one version', async () => {
    const ports = await watching();
    const capture = await captureOf(ports, termsPage());
    const answers = await Promise.all(Array.from({ length: 10 }, () => recordCapture(ports, capture)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const chain = (await listSightings(ports.archive, ID)).reverse();
    expect(chain).toHaveLength(10);
    expect(await verifyChain(chain)).toEqual({ ok: true, value: chain.at(-1)?.hash });
    await advance(ports);
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
    const outcomes = (await listSightings(ports.archive, ID)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'same')).toHaveLength(9);
  });

  it('keeps the page as it was seen', async () => {
    const ports = await watching();
    const capture = await captureOf(ports, termsPage());
    await recordCapture(ports, { ...capture, content: `${capture.content}\u0000\ud800` });
    await advance(ports);
    const [sighting] = await listSightings(ports.archive, ID);
    const page = await loadSnapshot(ports.archive, ID, sighting?.snapshot ?? '');
    expect(page).toBe(`${capture.content}\ufffd\ufffd`);
  });

  it('refuses a service that is not there', async () => {
    const ports = makeTestPorts();
    const answer = await recordCapture(ports, await captureOf(ports, termsPage()));
    expect(answer).toEqual({ ok: false, error: { code: 'unknown-service', detail: 'murmur' } });
    expect((await dump(ports.archive)).sightings).toEqual([]);
  });

  it('writes nothing at all when the disk is full in the middle', async () => {
    const ports = await watching();
    const before = await dump(ports.archive);
    const add = vi.spyOn(ports.archive.sightings, 'add').mockRejectedValue(full());
    const answer = await recordCapture(ports, await captureOf(ports, termsPage()));
    expect(answer).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await dump(ports.archive)).toEqual(before);
    add.mockRestore();
    expect((await recordCapture(ports, await captureOf(ports, termsPage()))).ok).toBe(true);
  });

  it('leaves a look waiting when the disk is full while it is worked out', async () => {
    const ports = await watching();
    await recordCapture(ports, await captureOf(ports, termsPage()));
    const before = await dump(ports.archive);
    const put = vi.spyOn(ports.archive.lineages, 'bulkPut').mockRejectedValue(full());
    expect(await advance(ports)).toMatchObject({ ok: false, error: { code: 'quota' } });
    expect(await dump(ports.archive)).toEqual(before);
    put.mockRestore();
    expect(await advance(ports)).toMatchObject({ ok: true });
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
  });

  it('keeps the order of looks when the clock jumps back', async () => {
    const ports = await watching();
    await recordCapture(ports, await captureOf(ports, termsPage()));
    ports.clock.now -= 400 * 86_400_000;
    await recordCapture(ports, await captureOf(ports, termsPage({ licence: LICENCE_SURVIVES })));
    ports.clock.now += 30_000 * 86_400_000;
    await recordCapture(ports, await captureOf(ports, termsPage({ licence: LICENCE_SURVIVES })));
    await advance(ports);
    const chain = (await listSightings(ports.archive, ID)).reverse();
    expect(chain.map(({ outcome }) => outcome)).toEqual(['first', 'changed', 'same']);
    expect(await verifyChain(chain)).toMatchObject({ ok: true });
    expect((await listVersions(ports.archive, ID)).map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
  });
});
