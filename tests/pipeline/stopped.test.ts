import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../utils/pipeline/advance';
import { recordCapture } from '../../utils/pipeline/record-capture';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { countUnread } from '../../utils/store/alerts';
import { listFaults } from '../../utils/store/faults';
import { listSightings } from '../../utils/store/sightings';
import { ADDRESS, checkPage, ID } from './stand-ins/check-page';
import { dump } from './stand-ins/dump';
import { killEverywhere } from './stand-ins/kill-at';
import { makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, LOGIN_PAGE, termsPage } from './stand-ins/pages';

const PAGES = [
  termsPage(),
  termsPage(),
  LOGIN_PAGE,
  termsPage({ licence: LICENCE_SURVIVES, updated: '9 March 2026' }),
  termsPage({
    licence: LICENCE_SURVIVES,
    updated: '12 March 2026',
    extra: ['We may show you advertisements beside the posts of others.'],
  }),
];

async function capture(ports: TestPorts, html: string, day: number): Promise<void> {
  const at = Date.parse('2026-03-01T00:00:00Z') + day * 86_400_000;
  const content = await ports.clean(html, ADDRESS);
  await recordCapture(ports, {
    serviceId: 'murmur',
    termsType: 'Terms of Service',
    url: ADDRESS,
    at,
    how: 'check',
    mediaType: 'text/html',
    content,
  });
}

async function filled(): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const [day, html] of PAGES.entries()) await capture(ports, html, day);
  return ports;
}

describe('a worker that is stopped', () => {
  it('between any two steps leaves what an unbroken run leaves', { timeout: 120_000 }, async () => {
    const whole = await filled();
    await advance(whole);
    const expected = await dump(whole.archive);
    expect(expected.versions).toHaveLength(3);
    expect(expected.alerts?.length).toBeGreaterThan(0);
    const check = async (ports: TestPorts) => expect(await dump(ports.archive)).toEqual(expected);
    const stops = await killEverywhere({ start: filled, work: (ports) => advance(ports), check });
    expect(stops).toBeGreaterThan(12);
  });

  it('after a judgement has counted it', async () => {
    const counts: number[] = [];
    const ports = await filled();
    ports.showCount = async () => {
      counts.push(await countUnread(ports.archive));
    };
    ports.notify = () => Promise.reject(new Error('stopped before anything was told'));
    await advance(ports);
    expect(counts).toEqual([1, 2]);
  });

  it('by the browser, which then refuses every call, has no fault of its own', async () => {
    const ports = makeTestPorts();
    const refuse = () => Promise.reject(new Error('No SW'));
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    const changed = termsPage({ licence: LICENCE_SURVIVES });
    for (const refused of [{ fetch: refuse }, { read: refuse }, { notify: refuse }])
      await expect(checkPage({ ...ports, ...refused }, changed)).rejects.toThrow('No SW');
    expect(await listFaults(ports.archive)).toEqual([]);
    expect(ports.told).toHaveLength(0);
    await advance(ports);
    expect(ports.told).toHaveLength(1);
    const outcomes = (await listSightings(ports.archive, ID)).map(({ outcome }) => outcome);
    expect(outcomes).not.toContain('refused');
  });

  it('works out twice what it was told twice, and writes it once', async () => {
    const ports = await filled();
    // No lock: two contexts at once.
    const unlocked = { ...ports, lock: <T>(_: string, work: () => Promise<T>) => work() };
    await Promise.all([advance(unlocked), advance(unlocked), advance(unlocked)]);
    const whole = await filled();
    await advance(whole);
    expect(await dump(ports.archive)).toEqual(await dump(whole.archive));
  });
});
