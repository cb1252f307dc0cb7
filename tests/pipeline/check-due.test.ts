import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../utils/core/model/result';
import type { Declaration } from '../../utils/core/model/service';
import { DAY, nextRoutineCheck, readRetryAfter } from '../../utils/pipeline/check/next-check';
import { checkDue, checkService } from '../../utils/pipeline/check-due';
import { setPaused, unwatchService } from '../../utils/pipeline/watch/unwatch-service';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { listFaults } from '../../utils/store/faults';
import { listSightings } from '../../utils/store/sightings';
import { ADDRESS, ID } from './stand-ins/check-page';
import { look } from './stand-ins/look';
import { DECLARATION, makeTestPorts } from './stand-ins/make-test-ports';
import { answerHtml, termsPage } from './stand-ins/pages';
import { watching } from './stand-ins/watching';

const answerAt = (url: string, response: Response): Response => Object.defineProperty(response, 'url', { value: url });
const HOUR = 3_600_000;
const TWO_MORE_RULES = [
  'You may take back the licence on any day, and we delete every copy within thirty days.',
  'We ask you before we show what you posted in an advertisement of our own.',
];

describe('checkDue', () => {
  it('asks plainly, once a day, at the document’s own time', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage()));
    await checkDue(ports);
    await checkDue(ports);
    expect(ports.asked).toHaveLength(1);
    expect(ports.asked[0]?.init).toMatchObject({ method: 'GET', credentials: 'omit', cache: 'no-store' });
    const headers = new Headers(ports.asked[0]?.init.headers);
    expect([...headers.keys()]).toEqual(['accept']);
    const { nextCheckAt = 0 } = (await ports.archive.documents.get(ID)) ?? {};
    expect(nextCheckAt - ports.now()).toBeGreaterThanOrEqual(DAY / 2);
    expect(nextCheckAt - ports.now()).toBeLessThanOrEqual(1.5 * DAY);
    ports.clock.now = nextCheckAt;
    await checkDue(ports);
    expect(ports.asked).toHaveLength(2);
    expect(((await ports.archive.documents.get(ID))?.nextCheckAt ?? 0) - nextCheckAt).toBe(DAY);
  });

  it('asks once a day, whatever a visit saw that no check sees', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage({ licence: [...TWO_MORE_RULES, 'You keep what you post.'] })));
    await checkDue(ports);
    expect(await look(ports, termsPage({ licence: ['You keep what you post.'] }))).toBe('held');
    ports.clock.now += DAY;
    await checkDue(ports);
    expect((await listSightings(ports.archive, ID))[0]).toMatchObject({ how: 'check', outcome: 'same' });
    const { nextCheckAt = 0 } = (await ports.archive.documents.get(ID)) ?? {};
    expect(nextCheckAt - ports.now()).toBeGreaterThanOrEqual(DAY / 2);
  });

  it('asks again within hours for a page that came without a part', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage({ licence: [...TWO_MORE_RULES, 'You keep what you post.'] })));
    await checkDue(ports);
    ports.site.set(ADDRESS, () => answerHtml(termsPage({ licence: ['You keep what you post.'] })));
    const outcomes: string[] = [];
    for (let checks = 0; checks < 2; checks++) {
      const { nextCheckAt = 0 } = (await ports.archive.documents.get(ID)) ?? {};
      if (checks === 1) expect(nextCheckAt - ports.now()).toBe(2 * HOUR);
      ports.clock.now = nextCheckAt;
      await checkDue(ports);
      outcomes.push((await listSightings(ports.archive, ID))[0]?.outcome ?? '');
    }
    expect(outcomes).toEqual(['held', 'changed']);
    expect(((await ports.archive.documents.get(ID))?.nextCheckAt ?? 0) - ports.now()).toBeGreaterThan(DAY / 2);
  });

  it.each([
    ['not-found', () => new Response('', { status: 404 })],
    ['rate-limited', () => new Response('', { status: 429 })],
    ['server-error', () => new Response('', { status: 500 })],
    ['forbidden', () => new Response('', { status: 403 })],
    ['redirected', () => answerAt('https://elsewhere.example/terms', answerHtml(termsPage()))],
    ['redirected', () => answerAt('http://murmur.example/terms', answerHtml(termsPage()))],
    ['redirected', () => answerAt('https://murmur.example/', answerHtml(termsPage()))],
    ['redirected', () => answerAt('https://murmur.example/en-gb/?from=terms', answerHtml(termsPage()))],
    ['login', () => answerAt('https://murmur.example/login?next=/terms', answerHtml(termsPage()))],
    ['too-large', () => answerHtml(`<p>${'a'.repeat(5_100_000)}`)],
    ['not-terms', () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } })],
    [
      'network',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    [
      'timeout',
      () => {
        throw new DOMException('late', 'TimeoutError');
      },
    ],
  ] as const)('writes down %s and waits longer each time', async (reason, answer) => {
    const ports = await watching();
    ports.site.set(ADDRESS, answer as () => Response);
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      expect(await checkDue(ports)).toMatchObject({ ok: true, value: { looked: 1, refused: 1, changed: 0 } });
      const document = await ports.archive.documents.get(ID);
      expect(document?.blocked).toEqual({ since: Date.parse('2026-03-01T12:00:00Z'), reason });
      waits.push((document?.nextCheckAt ?? 0) - ports.now());
      ports.clock.now = document?.nextCheckAt ?? 0;
    }
    expect(waits.map((wait, index) => wait / (waits[index - 1] ?? wait))).toEqual([1, 2, 2, expect.any(Number)]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(7 * DAY);
    expect(await ports.archive.snapshots.count()).toBe(0);
    expect(await ports.archive.versions.count()).toBe(0);
    const sightings = await listSightings(ports.archive, ID);
    expect(sightings.map((sighting) => sighting.outcome)).toEqual(Array(4).fill('refused'));
  });

  it.each(['https://murmur.example/legal/account-terms', 'https://murmur.example/?page=terms'])(
    'follows a document to %s',
    async (url) => {
      const ports = await watching();
      ports.site.set(ADDRESS, () => answerAt(url, answerHtml(termsPage())));
      expect(await checkDue(ports)).toMatchObject({ ok: true, value: { looked: 1, refused: 0 } });
    },
  );

  it('waits as long as a server asks for', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => new Response('', { status: 429, headers: { 'Retry-After': String(50 * 3600) } }));
    await checkDue(ports);
    expect(((await ports.archive.documents.get(ID))?.nextCheckAt ?? 0) - ports.now()).toBe(50 * HOUR);
    expect(readRetryAfter('Sun, 01 Mar 2026 12:00:00 GMT', 0)).toBe(Date.parse('2026-03-01T12:00:00Z'));
    expect(readRetryAfter('soon', 0)).toBeUndefined();
  });

  it('is not put off for years by a clock that ran ahead', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage()));
    ports.clock.now += 4000 * DAY;
    await checkDue(ports);
    ports.clock.now -= 3999 * DAY;
    await checkDue(ports);
    expect(ports.asked).toHaveLength(2);
  });

  it('asks nobody but hosts that are switched on', async () => {
    const declaration: Declaration = {
      ...DECLARATION,
      documents: [
        { termsType: 'Terms of Service', addresses: [ADDRESS, 'https://other.example/terms', 'file:///etc/passwd'] },
      ],
    };
    const ports = { ...(await watching()), declarations: async () => [declaration] };
    await watchService(ports, { serviceId: 'murmur' });
    await checkDue(ports);
    expect(ports.asked.map(({ url }) => url)).toEqual([ADDRESS]);
    ports.clock.now += 30 * DAY;
    await setPaused(ports, 'murmur', true);
    await checkDue(ports);
    expect(await checkService(ports, 'murmur')).toMatchObject({ ok: false, error: { code: 'paused' } });
    await setPaused(ports, 'murmur', false);
    await unwatchService(ports, 'murmur');
    await checkDue(ports);
    expect(await checkService(ports, 'murmur')).toMatchObject({ ok: false, error: { code: 'not-watched' } });
    expect(ports.asked).toHaveLength(1);
  });

  it('asks a host for one page at a time', async () => {
    const addresses = Array.from({ length: 6 }, (_, index) => `https://murmur.example/terms/${index}`);
    const declaration: Declaration = { ...DECLARATION, documents: [{ termsType: 'Terms of Service', addresses }] };
    let open = 0;
    let most = 0;
    const ports = makeTestPorts({
      declarations: async () => [declaration],
      fetch: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return succeed({ url: 'https://murmur.example/terms/0', status: 200, html: termsPage() });
      },
    });
    await watchService(ports, { serviceId: 'murmur' });
    const progress: number[] = [];
    const both = [
      checkService(ports, 'murmur', { onProgress: ({ looked }) => progress.push(looked) }),
      checkService(ports, 'murmur'),
    ];
    await Promise.all(both);
    expect(most).toBe(1);
    expect(progress).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('asks no further address once the user has had enough; what was seen counts', async () => {
    const types = ['Terms of Service', 'Privacy Policy', 'Imprint'] as const;
    const documents = types.map((termsType, index) => ({ termsType, addresses: [`https://murmur.example/${index}`] }));
    const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
    await watchService(ports, { serviceId: 'murmur' });
    for (const { addresses } of documents) ports.site.set(addresses[0] ?? '', () => answerHtml(termsPage()));
    const stopper = new AbortController();
    const onProgress = ({ looked }: { looked: number }): void => {
      if (looked === 2) stopper.abort();
    };
    const report = await checkService(ports, 'murmur', { onProgress, signal: stopper.signal });
    expect(report).toMatchObject({ ok: true, value: { looked: 2 } });
    expect(ports.asked).toHaveLength(2);
    expect(await ports.archive.versions.count()).toBe(2);
    await checkDue(ports);
    expect(ports.asked).toHaveLength(3);
  });

  it('leaves a host alone that has enough, with all that lies on it', async () => {
    const types = ['Terms of Service', 'Privacy Policy', 'Imprint'] as const;
    const documents = types.map((termsType, index) => ({ termsType, addresses: [`https://murmur.example/${index}`] }));
    const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
    await watchService(ports, { serviceId: 'murmur' });
    const busy = () => new Response('', { status: 429, headers: { 'Retry-After': '7200' } });
    for (const { addresses } of documents) ports.site.set(addresses[0] ?? '', busy);
    const progress: unknown[] = [];
    await checkService(ports, 'murmur', { onProgress: (step) => progress.push(step) });
    expect(ports.asked).toHaveLength(1);
    expect(progress).toEqual([{ looked: 3, total: 3 }]);
    for (const { nextCheckAt } of await ports.archive.documents.toArray())
      expect(nextCheckAt).toBe(ports.now() + 2 * HOUR);
    ports.clock.now += HOUR;
    await checkDue(ports);
    expect(ports.asked).toHaveLength(1);
    ports.clock.now += 2 * HOUR;
    for (const { addresses } of documents) ports.site.set(addresses[0] ?? '', () => answerHtml(termsPage()));
    await checkDue(ports);
    expect(ports.asked).toHaveLength(4);
  });

  it('shows that one of several addresses is dead, and waits for it by itself', async () => {
    const addresses = [ADDRESS, `${ADDRESS}/2`];
    const documents = [{ termsType: 'Terms of Service' as const, addresses }];
    const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
    await watchService(ports, { serviceId: 'murmur' });
    ports.site.set(addresses[0] ?? '', () => new Response('', { status: 404 }));
    ports.site.set(addresses[1] ?? '', () => answerHtml(termsPage()));
    const since = ports.now();
    for (let round = 0; round < 16; round += 1) {
      await checkDue(ports);
      expect((await ports.archive.documents.get(ID))?.blocked).toEqual({ since, reason: 'not-found' });
      ports.clock.now += DAY / 2;
    }
    const asked = addresses.map((address) => ports.asked.filter(({ url }) => url === address).length);
    expect(asked[0]).toBeLessThan(asked[1] ?? 0);
    ports.site.set(addresses[0] ?? '', () => answerHtml(termsPage()));
    await checkService(ports, 'murmur');
    expect((await ports.archive.documents.get(ID))?.blocked).toBeUndefined();
  });

  it('keeps a fault of writing to its address', async () => {
    const types = ['Terms of Service', 'Privacy Policy'] as const;
    const documents = types.map((termsType, index) => ({ termsType, addresses: [`https://murmur.example/${index}`] }));
    const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
    await watchService(ports, { serviceId: 'murmur' });
    for (const { addresses } of documents) ports.site.set(addresses[0] ?? '', () => answerHtml(termsPage()));
    const add = ports.archive.sightings.add.bind(ports.archive.sightings);
    ports.archive.sightings.add = ((row: { documentId: string }) =>
      row.documentId === ID
        ? Promise.reject(new Error('broke at https://murmur.example/0?token=7'))
        : add(row as never)) as never;
    expect(await checkDue(ports)).toMatchObject({ ok: true, value: { looked: 1 } });
    expect(ports.asked).toHaveLength(2);
    expect((await listFaults(ports.archive))[0]).toMatchObject({
      where: 'check.address',
      message: 'broke at https://murmur.example/0',
    });
    await checkDue(ports);
    expect(ports.asked).toHaveLength(2);
  });

  it('asks once for a page that its scripts make, then leaves it to visits', async () => {
    const documents = [{ termsType: 'Terms of Service' as const, addresses: [ADDRESS], needsScripts: true }];
    const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
    await watchService(ports, { serviceId: 'murmur' });
    ports.site.set(ADDRESS, () =>
      answerHtml('<html><body><div id="root"></div><script src="/a.js"></script></body></html>'),
    );
    await checkDue(ports);
    const document = await ports.archive.documents.get(ID);
    expect(document).toMatchObject({ readsOnVisit: true, failures: 0 });
    expect(document?.blocked).toBeUndefined();
    ports.clock.now += 9 * DAY;
    await checkDue(ports);
    await checkService(ports, 'murmur');
    expect(ports.asked).toHaveLength(1);
  });

  it('reads a page in its own encoding', async () => {
    const ports = await watching();
    const page = termsPage({ extra: ['Wir haften für Vorsatz und grobe Fahrlässigkeit.'] });
    const bytes = Uint8Array.from(page, (letter) => letter.charCodeAt(0));
    ports.site.set(
      ADDRESS,
      () => new Response(bytes, { headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } }),
    );
    const read: string[] = [];
    const clean: typeof ports.clean = (html, url) => {
      read.push(html);
      return ports.clean(html, url);
    };
    await checkDue({ ...ports, clean });
    expect(read[0]).toContain('für Vorsatz');
  });

  it('keeps a fault of cleaning to its document', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage()));
    await checkDue({ ...ports, clean: async () => Promise.reject(new Error('broke')) });
    expect((await ports.archive.documents.get(ID))?.blocked?.reason).toBe('fault');
    expect((await listFaults(ports.archive)).map(({ where }) => where)).toEqual(['check.page']);
  });
});

describe('nextRoutineCheck', () => {
  it('spreads documents over the day and keeps each to its time', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    const hours = Array.from({ length: 500 }, (_, index) =>
      Math.floor((nextRoutineCheck(`s${index}/Imprint`, now) % DAY) / HOUR),
    );
    const counts = Array.from({ length: 24 }, (_, hour) => hours.filter((one) => one === hour).length);
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(Math.max(...counts)).toBeLessThan(50);
    for (const later of [1, HOUR, 5 * HOUR])
      expect(nextRoutineCheck('a/Imprint', now + later) % DAY).toBe(nextRoutineCheck('a/Imprint', now) % DAY);
  });
});
