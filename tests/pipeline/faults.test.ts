import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import * as revisions from '../../utils/core/extract/extractor-revision';
import type { Extraction } from '../../utils/core/model/terms';
import { advance } from '../../utils/pipeline/advance';
import { recordCapture } from '../../utils/pipeline/record-capture';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { listAlerts, markRead } from '../../utils/store/alerts';
import { listFaults } from '../../utils/store/faults';
import { listSightings } from '../../utils/store/sightings';
import { listVersions } from '../../utils/store/versions';
import { ADDRESS, checkPage, ID } from './stand-ins/check-page';
import { DECLARATION, makeTestPorts, type TestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';

vi.mock('../../utils/core/extract/extractor-revision', async (original) => {
  const real = await original<typeof revisions>();
  let revision = real.EXTRACTOR_REVISION;
  return {
    get EXTRACTOR_REVISION() {
      return revision;
    },
    raise: () => {
      revision += 1;
    },
  };
});

const capture = (ports: TestPorts, termsType: 'Terms of Service' | 'Privacy Policy', content: string) =>
  recordCapture(ports, {
    serviceId: 'murmur',
    termsType,
    url: `https://murmur.example/${termsType}`,
    at: ports.now(),
    how: 'visit',
    mediaType: 'text/html',
    content,
  });

describe('a fault in one document', () => {
  it('stops no other, is tried again, and then given up', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await capture(ports, 'Terms of Service', await ports.clean(`${termsPage()}<p>POISON</p>`, ADDRESS));
    await capture(ports, 'Privacy Policy', await ports.clean(termsPage(), ADDRESS));
    const { read } = ports;
    const breaking = {
      ...ports,
      read: (html: string, hints: Parameters<typeof read>[1]) =>
        hints.url.includes('Terms') ? Promise.reject(new Error('boom')) : read(html, hints),
    };
    await advance(breaking);
    expect(await listVersions(ports.archive, 'murmur/Privacy Policy')).toHaveLength(1);
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBeUndefined();
    await advance(breaking);
    await advance(breaking);
    expect((await listSightings(ports.archive, ID))[0]).toMatchObject({ outcome: 'refused', reason: 'fault' });
    expect(await advance(breaking)).toEqual({ ok: true, value: { steps: 0 } });
    const faults = await listFaults(ports.archive);
    expect(faults.filter(({ message }) => message === 'boom')).toHaveLength(3);
    expect(faults[0]?.documentId).toBe(ID);
  });

  it('that passes leaves no trace but the log', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await capture(ports, 'Terms of Service', await ports.clean(termsPage(), ADDRESS));
    await advance({ ...ports, read: () => Promise.reject(new Error('the page was closed')) });
    await advance(ports);
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
  });

  it('of telling is told again, once', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: DECLARATION.id });
    await checkPage(ports, termsPage());
    await checkPage(
      { ...ports, notify: () => Promise.reject(new Error('no notifications')) },
      termsPage({ licence: LICENCE_SURVIVES }),
    );
    await advance(ports);
    await advance(ports);
    expect(ports.told).toHaveLength(1);
  });
});

describe('an alert', () => {
  it('that was read stays read when it is judged again the same', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES }));
    const [alert] = await listAlerts(ports.archive);
    await markRead(ports.archive, alert?.id ?? '', ports.now());
    await ports.archive.changes.toCollection().modify({ judgedRevision: 0 });
    await advance(ports);
    expect((await listAlerts(ports.archive))[0]).toMatchObject({ loudness: 0, readAt: ports.now() });
    await ports.archive.alerts.toCollection().modify({ severity: 1 });
    await ports.archive.changes.toCollection().modify({ judgedRevision: 0 });
    await advance(ports);
    expect((await listAlerts(ports.archive))[0]).toMatchObject({ loudness: 3 });
    expect((await listAlerts(ports.archive))[0]?.readAt).toBeUndefined();
  });
});

describe('a better extractor', () => {
  it('reads both sides again, so that its upgrade is no change', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    const { read } = ports;
    (revisions as unknown as { raise(): void }).raise();
    const better: TestPorts = {
      ...ports,
      read: async (html, hints) => {
        const extraction = await read(html, hints);
        if (extraction.outcome !== 'terms') return extraction;
        return {
          ...extraction,
          editions: extraction.editions.map((terms) => ({
            ...terms,
            blocks: terms.blocks.map((block) => ({ ...block, text: `${block.text} indeed` })),
          })),
        };
      },
    };
    await checkPage(better, termsPage());
    const versions = await listVersions(ports.archive, ID);
    expect(versions).toHaveLength(1);
    expect(versions[0]?.extractorRevision).toBe(revisions.EXTRACTOR_REVISION);
    expect((await listSightings(ports.archive, ID)).map(({ outcome }) => outcome)).toEqual(['same', 'first']);
    await checkPage(better, termsPage({ licence: LICENCE_SURVIVES }));
    expect(await listVersions(ports.archive, ID)).toHaveLength(2);
  });

  const raise = (): void => (revisions as unknown as { raise(): void }).raise();
  const FOOTNOTE = { kind: 'paragraph' as const, text: 'We may charge you a fee of ten euros for each month.' };
  const readBetter = ({ read }: TestPorts, times: { fails: number; how: () => Promise<never> | Extraction }) => {
    const reading: TestPorts['read'] = async (html, hints) => {
      if (times.fails-- > 0) return times.how();
      const extraction = await read(html, hints);
      if (extraction.outcome === 'terms') for (const { blocks } of extraction.editions) blocks.push({ ...FOOTNOTE });
      return extraction;
    };
    return reading;
  };
  const late = (): Extraction => ({ outcome: 'unreadable', reason: 'timeout' });

  it('that is late once tries again, and nothing has changed', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    raise();
    await checkPage({ ...ports, read: readBetter(ports, { fails: 1, how: late }) }, termsPage());
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBe('same');
    expect(await listAlerts(ports.archive)).toEqual([]);
  });

  it('that breaks leaves the old text as it was read, and the look waiting', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    raise();
    const broken = () => Promise.reject(new Error('the page was closed'));
    await checkPage({ ...ports, read: readBetter(ports, { fails: 1, how: broken }) }, termsPage());
    const [version] = await listVersions(ports.archive, ID);
    expect(version?.extractorRevision).toBe(revisions.EXTRACTOR_REVISION - 1);
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBeUndefined();
    await advance({ ...ports, read: readBetter(ports, { fails: 0, how: broken }) });
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBe('same');
  });

  it('begins anew without a change where the old page is gone, and tells the next one', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await ports.archive.snapshots.clear();
    raise();
    const better = { ...ports, read: readBetter(ports, { fails: 0, how: late }) };
    await checkPage(better, termsPage({ updated: '2 January 2026' }));
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBe('first');
    expect(await ports.archive.changes.count()).toBe(0);
    await checkPage(better, termsPage({ licence: LICENCE_SURVIVES }));
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });

  it('that reads the same from another page knows its text from then on', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: 'murmur' });
    await checkPage(ports, termsPage());
    await ports.archive.snapshots.clear();
    raise();
    await checkPage(ports, termsPage().replace('<nav>', '<nav class="other"><a href="/jobs">Jobs</a>'));
    expect((await listVersions(ports.archive, ID))[0]?.extractorRevision).toBe(revisions.EXTRACTOR_REVISION);
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES }));
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });
});
