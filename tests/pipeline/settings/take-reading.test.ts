import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { claimSettings } from '../../../utils/pipeline/settings/claim-change';
import { takeReading } from '../../../utils/pipeline/settings/take-reading';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { unwatchService } from '../../../utils/pipeline/watch/unwatch-service';
import { listAlerts } from '../../../utils/store/alerts';
import { storageUsed } from '../../../utils/store/documents';
import { listReadings, listSettingChanges, listSettingsPages } from '../../../utils/store/settings/readings';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { DAY, shown, touch, Visit, watched } from './stand-ins';

const OPEN = { 'Private account': 'off', 'Personalised ads': 'on', 'Show activity status': 'on' };
const CAREFUL = { 'Private account': 'on', 'Personalised ads': 'off', 'Show activity status': 'off' };

const changesOf = async ({ archive }: TestPorts) =>
  (await listSettingChanges(archive, 'murmur')).flatMap(({ judgement }) =>
    judgement.findings.map(({ change }) => change),
  );

/** Read on two days, flipped in between, and confirmed by a reading half a minute later. */
async function flipped(): Promise<TestPorts> {
  const ports = await watched();
  await new Visit(ports, 'a0000001').see(shown(CAREFUL));
  ports.clock.now += 3 * DAY;
  const visit = new Visit(ports, 'a0000002');
  await visit.see(shown({ ...CAREFUL, 'Private account': 'off' }));
  expect(await changesOf(ports)).toEqual([]);
  ports.clock.now += 31_000;
  await visit.see(shown({ ...CAREFUL, 'Private account': 'off' }));
  return ports;
}

describe('takeReading', () => {
  it('makes an alert of what was changed between visits, and tells it once', async () => {
    const ports = await flipped();
    const [change] = await changesOf(ports);
    expect(change).toMatchObject({ state: 'silent-flip', attribution: 'between-visits', direction: 'worse' });
    expect(change?.before).toMatchObject({ name: 'Private account', value: 'on' });
    const [alert] = await listAlerts(ports.archive);
    expect(alert).toMatchObject({ about: 'settings', serviceId: 'murmur', severity: 3, state: 'silent-flip' });
    await advance(ports);
    await advance(ports);
    expect(ports.told.map((alerts) => alerts.map(({ id }) => id))).toEqual([[alert?.id]]);
  });

  it('says nothing of what the user was seen to do, even where the page was left at once', async () => {
    const ports = await watched();
    const first = new Visit(ports, 'a0000001');
    await first.see(shown(CAREFUL));
    ports.clock.now += 5_000;
    await first.see(undefined, [touch('Private account', ports.clock.now)]);
    ports.clock.now += 60_000;
    const second = new Visit(ports, 'a0000002');
    await second.see(shown({ ...CAREFUL, 'Private account': 'off' }));
    ports.clock.now += 31_000;
    await second.see(shown({ ...CAREFUL, 'Private account': 'off' }));
    expect(await changesOf(ports)).toMatchObject([{ state: 'user-change', attribution: 'you-here' }]);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });

  it('lets a touch of long ago explain nothing', async () => {
    const ports = await watched();
    const first = new Visit(ports, 'a0000001');
    await first.see(shown(CAREFUL));
    await first.see(undefined, [touch('Private account', ports.clock.now)]);
    ports.clock.now += DAY;
    const second = new Visit(ports, 'a0000002');
    await second.see(shown({ ...CAREFUL, 'Private account': 'off' }));
    ports.clock.now += 31_000;
    await second.see(shown({ ...CAREFUL, 'Private account': 'off' }));
    expect(await changesOf(ports)).toMatchObject([{ attribution: 'between-visits' }]);
  });

  it('keeps only readings that show something else, and fifty of them', async () => {
    const ports = await watched();
    for (let day = 0; day < 130; day += 1) {
      ports.clock.now += DAY;
      await new Visit(ports, `a000${day + 1000}`).see(shown(day % 2 === 0 ? OPEN : OPEN));
    }
    const [page] = await listSettingsPages(ports.archive, 'murmur');
    expect(page).toMatchObject({ count: 130, pageKey: '/settings/privacy', account: '' });
    expect(await listReadings(ports.archive, page?.id ?? '')).toHaveLength(1);
    for (let day = 0; day < 60; day += 1) {
      ports.clock.now += DAY;
      await new Visit(ports, `b000${day + 1000}`).see(shown({ ...OPEN, [`Use topic ${day}`]: 'on' }));
    }
    const kept = await listReadings(ports.archive, page?.id ?? '');
    expect(kept).toHaveLength(50);
    expect(kept[0]?.index).toBe(189);
    const rows = [page, ...kept, ...(await listSettingChanges(ports.archive, 'murmur'))];
    expect(await storageUsed(ports.archive, 'murmur')).toBeGreaterThan(JSON.stringify(rows).length / 3);
  });

  it('keeps accounts apart by a tag that says nothing of them', async () => {
    const ports = await watched();
    await new Visit(ports, 'a0000001', { handle: 'bluejay77' }).see(shown(CAREFUL));
    await new Visit(ports, 'a0000002', { handle: 'redkite88' }).see(shown(OPEN));
    const nobody = new Visit(ports, 'a0000003');
    await nobody.see(shown(OPEN));
    expect(await changesOf(ports)).toEqual([]);
    const pages = await listSettingsPages(ports.archive, 'murmur');
    expect(pages.map(({ account }) => account.length).sort()).toEqual([0, 16, 16]);
    expect(JSON.stringify(await Promise.all(ports.archive.tables.map((table) => table.toArray())))).not.toMatch(
      /bluejay|redkite/,
    );
  });

  it('takes a page without a name for that of the only account', async () => {
    const ports = await watched();
    await new Visit(ports, 'a0000001', { handle: 'bluejay77' }).see(shown(CAREFUL));
    await new Visit(ports, 'a0000002').see(shown(CAREFUL));
    expect(await listSettingsPages(ports.archive, 'murmur')).toMatchObject([{ count: 2 }]);
  });

  it('reads nothing of a service that is not watched, and an empty page as no page', async () => {
    const ports = await watched();
    const visit = new Visit(ports, 'a0000001');
    await visit.see(shown({}));
    expect(await ports.archive.settingsPages.count()).toBe(0);
    await visit.see(shown(OPEN));
    await visit.see(shown({}));
    expect(await listSettingsPages(ports.archive, 'murmur')).toMatchObject([{ count: 1 }]);
    await unwatchService(ports, 'murmur');
    expect(await takeReading(ports, visit.message(shown(CAREFUL)))).toMatchObject({
      error: { code: 'unknown-service' },
    });
    expect(await takeReading(ports, { ...visit.message(shown(OPEN)), serviceId: 'other' })).toMatchObject({
      ok: false,
    });
  });

  it('does the same message once, and two that come together one after the other', async () => {
    const ports = await watched();
    const visit = new Visit(ports, 'a0000001');
    const message = visit.message(shown(OPEN));
    await takeReading(ports, message);
    await takeReading(ports, message);
    expect(await listSettingsPages(ports.archive, 'murmur')).toMatchObject([{ count: 1 }]);
    const other = new Visit(ports, 'b0000001');
    await Promise.all([
      visit.see(shown(OPEN)),
      other.see(shown({ ...OPEN, 'Use topics': 'on' })),
      visit.see(shown(OPEN)),
    ]);
    const [page] = await listSettingsPages(ports.archive, 'murmur');
    expect(page?.count).toBe(4);
  });

  it('says nothing of settings that better tables weigh otherwise', async () => {
    const ports = await watched();
    await new Visit(ports, 'a0000001').see(shown(CAREFUL));
    await ports.archive.settingsPages.toCollection().modify((page) => {
      page.weighedBy = 'older';
      const { known } = page.state as {
        known: { setting: { exposure?: number; conservative?: string; certainty: string } }[];
      };
      for (const { setting } of known)
        Object.assign(setting, { exposure: 5, conservative: 'mixed', certainty: 'stated' });
    });
    await new Visit(ports, 'a0000002').see(shown(CAREFUL));
    await new Visit(ports, 'a0000003').see(shown(CAREFUL));
    expect(await changesOf(ports)).toEqual([]);
    const [page] = await listSettingsPages(ports.archive, 'murmur');
    expect(JSON.stringify(page?.state)).not.toContain('mixed');
  });

  it('is quiet once the user says that it was them', async () => {
    const ports = await flipped();
    const [row] = await listSettingChanges(ports.archive, 'murmur');
    expect(await claimSettings(ports, row?.id ?? '')).toBe(true);
    expect(await changesOf(ports)).toMatchObject([{ attribution: 'you-elsewhere' }]);
    expect((await listAlerts(ports.archive)).filter(({ severity }) => severity > 1)).toEqual([]);
    expect(await claimSettings(ports, 'nothing')).toBe(false);
  });

  it('leaves nothing of a service that is deleted', async () => {
    const ports = await flipped();
    await deleteService(ports, 'murmur');
    const left = await Promise.all(
      ports.archive.tables
        .filter(({ name }) => name !== 'states')
        .map(async (table) => [table.name, await table.count()]),
    );
    expect(left.filter(([, count]) => count !== 0)).toEqual([]);
  });
});
