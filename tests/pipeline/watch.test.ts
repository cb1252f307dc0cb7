import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../utils/pipeline/advance';
import { DAY } from '../../utils/pipeline/check/next-check';
import { deleteService } from '../../utils/pipeline/watch/delete-service';
import { keepService } from '../../utils/pipeline/watch/keep-service';
import { noteLinks } from '../../utils/pipeline/watch/note-links';
import { noteNotices } from '../../utils/pipeline/watch/note-notices';
import { unwatchService } from '../../utils/pipeline/watch/unwatch-service';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { listAlerts } from '../../utils/store/alerts';
import { listDocuments } from '../../utils/store/documents';
import { addFault, listFaults } from '../../utils/store/faults';
import { isWatched, listServices } from '../../utils/store/services';
import { checkPage, ID } from './stand-ins/check-page';
import { dump } from './stand-ins/dump';
import { makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';

describe('watching', () => {
  it('a declared service twice is watching it once, and again after it was off', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    const before = await dump(ports.archive);
    await watchService(ports, { serviceId: 'murmur' });
    expect(await dump(ports.archive)).toEqual(before);
    await unwatchService(ports, 'murmur');
    expect((await listServices(ports.archive)).map(isWatched)).toEqual([false]);
    await watchService(ports, { serviceId: 'murmur' });
    expect((await listServices(ports.archive)).map(isWatched)).toEqual([true]);
    expect(await watchService(ports, { serviceId: 'nobody' })).toMatchObject({ ok: false });
  });

  it('any site takes its documents from its links', async () => {
    const ports = makeTestPorts();
    const answer = await watchService(ports, {
      hosts: ['pond.example', 'pond-legal.example'],
      links: [
        { url: 'https://pond-legal.example/tos', termsType: 'Terms of Service' },
        { url: 'https://pond-legal.example/tos-old', termsType: 'Terms of Service' },
        { url: 'https://pond.example/privacy', termsType: 'Privacy Policy' },
      ],
    });
    expect(answer).toEqual({ ok: true, value: { serviceId: 'site:pond.example' } });
    const documents = await listDocuments(ports.archive, 'site:pond.example');
    expect(documents.map(({ addresses }) => addresses.map(({ url }) => url))).toEqual([
      ['https://pond-legal.example/tos'],
      ['https://pond.example/privacy'],
    ]);
  });

  it('a page kept by hand does not switch its site on', async () => {
    const ports = makeTestPorts();
    const site = { id: 'site:pond.example', name: 'pond.example', hosts: ['pond.example'] };
    expect(isWatched(await keepService(ports, site))).toBe(false);
    await watchService(ports, { hosts: ['pond.example'], links: [] });
    expect(isWatched(await keepService(ports, site))).toBe(true);
  });
});

describe('noteLinks', () => {
  it('finds documents that the declaration does not know, on hosts that are switched on', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    const isInFrame = true;
    const links = [
      { href: 'https://murmur.example/terms', text: 'Terms of Service', isInFrame },
      { href: 'https://murmur.example/privacy?ref=footer#top', text: 'Privacy Policy', isInFrame },
      { href: 'https://elsewhere.example/cookies', text: 'Cookie Policy', isInFrame },
      { href: 'https://murmur.example/jobs', text: 'Jobs', isInFrame },
    ];
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toEqual({
      added: 1,
      elsewhere: ['elsewhere.example'],
    });
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toMatchObject({ added: 0 });
    const documents = await listDocuments(ports.archive, 'murmur');
    expect(documents.map(({ addresses }) => addresses[0])).toEqual([
      { url: 'https://murmur.example/terms', from: 'declared' },
      { url: 'https://murmur.example/privacy', from: 'linked' },
    ]);
    await unwatchService(ports, 'murmur');
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toEqual({ added: 0, elsewhere: [] });
  });

  it('takes none from what users wrote, but for what the page says by rel', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    const links = [
      { href: 'https://murmur.example/mallory/privacy', text: 'Privacy Policy' },
      {
        href: 'https://murmur.example/@mallory/privacy',
        text: 'Privacy Policy',
        rel: 'privacy-policy',
        isInFrame: true,
      },
      { href: 'https://murmur.example/cookies', text: 'Cookie Policy', rel: 'nofollow' },
    ];
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toEqual({ added: 0, elsewhere: [] });
    const said = [{ href: 'https://murmur.example/pp', text: 'Small print', rel: 'privacy-policy' }];
    expect(await noteLinks(ports, { serviceId: 'murmur', links: said })).toMatchObject({ added: 1 });
  });
});

describe('noteNotices', () => {
  it('keeps a banner once, and a change is judged again by it', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES }));
    const [before] = await listAlerts(ports.archive);
    expect(before?.verdict).toBe('silent');
    const notices = [
      {
        kind: 'recent' as const,
        quote: 'We have updated our Terms of Service. They apply from 5 March 2026.',
        iso: '2026-03-05',
      },
    ];
    expect(await noteNotices(ports, { serviceId: 'murmur', notices })).toEqual({ added: 1 });
    expect(await noteNotices(ports, { serviceId: 'murmur', notices })).toEqual({ added: 0 });
    expect(await ports.archive.notices.toArray()).toHaveLength(1);
    await advance(ports);
    const [after] = await listAlerts(ports.archive);
    expect(after?.verdict).toBe('announced');
    expect(ports.told).toHaveLength(1);
  });
});

describe('a banner', () => {
  const notes = async (ports: TestPorts, quote: string, iso?: string) =>
    noteNotices(ports, {
      serviceId: 'murmur',
      url: 'https://murmur.example/messages/t/100012345/jane.doe',
      notices: [{ kind: 'upcoming', quote, ...(iso ? { iso } : {}) }],
    });

  it('that counts down is one, and says nothing of where the user was', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES }));
    for (let days = 30; days > 0; days -= 1) {
      const { added } = await notes(ports, `We are updating our terms in ${days} days.`);
      expect(added).toBe(days === 30 ? 1 : 0);
      expect(await ports.archive.changes.where('judgedRevision').equals(0).count()).toBe(days === 30 ? 1 : 0);
      await advance(ports);
      ports.clock.now += DAY;
    }
    const kept = await ports.archive.notices.toArray();
    expect(kept.map(({ url }) => url)).toEqual(['https://murmur.example']);
  });

  it('that names another day, or stands there again a year later, is another', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await notes(ports, 'Our terms change on 1 May.', '2026-05-01');
    await notes(ports, 'Our terms change on 2 June.', '2026-06-02');
    ports.clock.now += 365 * DAY;
    await notes(ports, 'Our terms change on 1 May.', '2027-05-01');
    expect(await ports.archive.notices.toArray()).toHaveLength(3);
    for (let at = 0; at < 60; at += 1) await notes(ports, `Jane wrote you ${'x'.repeat(at)} about terms.`);
    expect(await ports.archive.notices.toArray()).toHaveLength(32);
  });
});

describe('deleteService', () => {
  it('takes away all that it had and nothing else', async () => {
    const ports = makeTestPorts();
    await watchService(ports, {
      hosts: ['pond.example'],
      links: [{ url: 'https://pond.example/tos', termsType: 'Terms of Service' }],
    });
    const before = await dump(ports.archive);
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES }));
    expect((await ports.archive.documents.get(ID))?.chain.length).toBe(2);
    const fault = { at: 1, where: 'advance.look', message: 'broke' };
    await addFault(ports.archive, { ...fault, documentId: ID });
    await addFault(ports.archive, { ...fault, message: 'no answer from https://www.murmur.example/terms' });
    await addFault(ports.archive, fault);
    await deleteService(ports, 'murmur');
    expect((await listFaults(ports.archive)).map(({ message }) => message)).toEqual(['broke']);
    const pond = await ports.archive.documents.where('serviceId').equals('site:pond.example').primaryKeys();
    const after = await dump(ports.archive);
    expect(pond).toHaveLength(1);
    for (const table of ['packs', 'blocks', 'versions', 'lineages', 'changes', 'alerts', 'notices', 'snapshots'])
      expect(after[table]).toEqual([]);
    expect(after.services).toEqual(before.services);
  });
});
