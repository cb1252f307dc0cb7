import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../utils/core/evidence/verify-chain';
import { advance } from '../../utils/pipeline/advance';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { countUnread, listAlerts } from '../../utils/store/alerts';
import { listDocuments } from '../../utils/store/documents';
import { listSightings } from '../../utils/store/sightings';
import { listVersions, loadVersion } from '../../utils/store/versions';
import { checkPage, ID } from './stand-ins/check-page';
import { DECLARATION, makeTestPorts } from './stand-ins/make-test-ports';
import { LICENCE_SURVIVES, LOGIN_PAGE, termsPage } from './stand-ins/pages';

describe('advance', () => {
  it('tells once, loudly, that a licence no longer ends', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: DECLARATION.id });
    await checkPage(ports, termsPage());
    await checkPage(ports, termsPage());
    expect(await listAlerts(ports.archive)).toEqual([]);
    await checkPage(ports, termsPage({ licence: LICENCE_SURVIVES, updated: '4 March 2026' }));
    const versions = await listVersions(ports.archive, ID);
    expect(versions.map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
    const alerts = await listAlerts(ports.archive);
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ verdict: 'dated', severity: 3 });
    expect(ports.told.map((one) => one.map(({ id }) => id))).toEqual([[alerts[0]?.id]]);
    expect(await countUnread(ports.archive, 2)).toBe(1);
    const version = await loadVersion(ports.archive, versions[0]?.id ?? '');
    expect(version?.terms.blocks.some(({ text }) => text.includes('perpetual'))).toBe(true);
    await advance(ports);
    expect(ports.told).toHaveLength(1);
    const sightings = (await listSightings(ports.archive, ID)).reverse();
    expect(sightings.map(({ outcome }) => outcome)).toEqual(['first', 'same', 'changed']);
    expect(await verifyChain(sightings)).toMatchObject({ ok: true });
    expect(sightings[0]?.serverDate).toBe('Sun, 01 Mar 2026 12:00:00 GMT');
    expect(await ports.archive.snapshots.count()).toBe(2);
  });

  it('shows a wall as blocked and never as a change', async () => {
    const ports = makeTestPorts();
    await watchService(ports, { serviceId: DECLARATION.id });
    await checkPage(ports, termsPage());
    await checkPage(ports, LOGIN_PAGE);
    const [document] = await listDocuments(ports.archive, DECLARATION.id);
    expect(document?.blocked).toMatchObject({ reason: 'login' });
    expect(document?.failures).toBe(1);
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
    await checkPage(ports, termsPage());
    const [open] = await listDocuments(ports.archive, DECLARATION.id);
    expect(open?.blocked).toBeUndefined();
    expect(open?.failures).toBe(0);
  });
});
