import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import * as revisions from '../../utils/core/extract/extractor-revision';
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
});
