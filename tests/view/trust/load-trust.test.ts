import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../../utils/core/model/capture';
import type { Change } from '../../../utils/core/model/judgement';
import { type Archive, openArchive } from '../../../utils/store/database';
import { loadComparison, loadTrust } from '../../../utils/view/trust/load-trust';
import { loadDocumentYear } from '../../../utils/view/year/document-year';
import { joinYear, loadRest, loadStretches, loadYears } from '../../../utils/view/year/load-years';
import { yearLine } from '../../../utils/view/year/year-line';
import { alert, document, service, version } from '../samples';
import { change, DAY, leadTime, NOW } from './made-up-changes';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('load-trust');
});
afterEach(() => archive.delete());

const put = (...changes: Change[]) =>
  archive.changes.bulkPut(changes.map((one) => ({ ...one, outcome: 'changed' as const, judgedRevision: 1 })));

const look = (index: number, ago: number, more: Partial<Sighting> = {}): Sighting => ({
  ...{ hash: `${index}`, previous: '', documentId: 'a/Terms of Service', index, at: NOW - ago * DAY },
  ...{ how: 'check', url: '', outcome: 'same' },
  ...more,
});

const notice = (id: string, ago: number, more = {}) =>
  archive.notices.put({
    ...{ id, serviceId: 'a', at: NOW - ago * DAY, where: 'site', kind: 'upcoming', quote: id },
    ...more,
  });

/** A service that changed twice, once with an alert. */
async function fill(): Promise<void> {
  await archive.services.bulkPut([service('a', { watchedSince: NOW - 900 * DAY }), service('b')]);
  await archive.documents.put(document('a', { lookedAt: NOW - DAY, addedAt: NOW - 900 * DAY }));
  await put(
    change('1:2', { ago: 100, verdict: 'silent' }),
    change('2:3', { ago: 50, verdict: 'editorial', severity: 0 }),
    change('0:1', { ago: 800, verdict: 'announced', evidence: [leadTime(9, 790)] }),
  );
  for (const [id, ago] of [
    ['1:2', 100],
    ['0:1', 800],
  ] as const)
    await archive.alerts.put({ ...alert(id, NOW - ago * DAY), loudness: 0 });
  await notice('soon', 110);
  await archive.sightings.bulkPut([look(0, 900), look(1, 500), look(2, 100), look(3, 95), look(4, 1)]);
}

describe('loadYears', () => {
  it('knows what was told, what was edited and what was announced, of this year only', async () => {
    await fill();
    const years = await loadYears(archive, NOW);
    expect([...years.keys()]).toEqual(['a', 'b']);
    const known = years.get('a') ?? expect.fail();
    const marksOf = (grounds: Parameters<typeof yearLine>[0]) =>
      yearLine(grounds).marks.map(({ kind, href }) => [kind, href]);
    const told = [
      ['notice', undefined],
      ['silent', '#/alert/1%3A2'],
    ];
    expect(marksOf(joinYear(known))).toEqual(told);
    const whole = joinYear(known, await loadRest(archive, 'a', known));
    expect(marksOf(whole)).toEqual([told[0], ['edit', undefined], told[1]]);
    expect(whole.stretches).toHaveLength(2);
    const never = { seen: [], stretches: [{ kind: 'unlooked', from: 1, to: NOW }] };
    expect(years.get('b')).toMatchObject(never);
    expect(await loadStretches(archive, { documentIds: [], since: 1, now: NOW })).toEqual(never.stretches);
    await archive.services.update('a', { isExample: true });
    expect([...(await loadYears(archive, NOW)).keys()]).toEqual(['b']);
    expect(await loadTrust(archive, 'a', NOW)).toBeUndefined();
  });

  it('shows at once that nobody looks any more, or that nothing can be read', async () => {
    await archive.services.put(service('a'));
    await archive.documents.put(document('a', { lookedAt: NOW - 40 * DAY }));
    const stretches = async () => (await loadYears(archive, NOW)).get('a')?.stretches;
    expect(await stretches()).toEqual([{ kind: 'unlooked', from: NOW - 40 * DAY, to: NOW }]);
    const since = NOW - 9 * DAY;
    await archive.documents.put(document('a', { lookedAt: NOW, blocked: { since, reason: 'login' } }));
    expect(await stretches()).toEqual([{ kind: 'blocked', from: since, to: NOW }]);
    await archive.documents.put(document('a', { id: 'a/Privacy Policy', lookedAt: NOW }));
    expect(await stretches()).toEqual([]);
  });
});

describe('loadStretches', () => {
  it('goes back to the last look before the year, and no further', async () => {
    await fill();
    const found = await loadStretches(archive, {
      ...{ documentIds: ['a/Terms of Service'], since: 0, now: NOW },
    });
    expect(found.map(({ from, to }) => [(NOW - from) / DAY, (NOW - to) / DAY])).toEqual([
      [500, 100],
      [95, 1],
    ]);
  });
});

describe('loadTrust', () => {
  it('gives the ledger of all time, and the year with what small edits are to be compared', async () => {
    await fill();
    const found = await loadTrust(archive, 'a', NOW);
    expect(found?.ledger).toMatchObject({ changes: 2, told: 1, lead: { days: 10, of: 1 } });
    expect(found?.year.marks.map(({ href }) => href)).toEqual([undefined, '#/compare/2/3', '#/alert/1%3A2']);
    expect(found?.year.stretches).toHaveLength(2);
    expect(await loadTrust(archive, 'gone', NOW)).toBeUndefined();
  });

  it('marks what settings did, where it was worth telling', async () => {
    await fill();
    for (const [serviceId, severity] of [
      ['a', 2],
      ['a', 0],
      ['b', 2],
    ] as const)
      await archive.settingChanges.put({
        ...{ id: `${serviceId}${severity}`, pageId: '', serviceId, at: NOW - DAY },
        judgement: { severity, headline: { id: 'x' }, evidence: [], findings: [], rulesRevision: 1 },
      });
    const { marks = [] } = (await loadTrust(archive, 'a', NOW))?.year ?? {};
    expect(marks.filter(({ kind }) => kind === 'setting').map(({ href }) => href)).toEqual(['#/alert/a2']);
  });
});

describe('loadComparison', () => {
  it('leaves the example out, and counts who has too few', async () => {
    await fill();
    await archive.services.put(service('example', { isExample: true }));
    expect(await loadComparison(archive, NOW)).toEqual({ lines: [], few: 2 });
    await put(change('3:4', { ago: 20, verdict: 'silent' }));
    expect((await loadComparison(archive, NOW)).lines).toMatchObject([{ id: 'a', told: 1, changes: 3 }]);
  });
});

describe('loadDocumentYear', () => {
  it('has the first version, its own changes, and the notices that may mean it', async () => {
    await fill();
    await notice('of privacy', 90, { termsTypes: ['Privacy Policy'] });
    await notice('in another', 80, { documentId: 'a/Privacy Policy' });
    await archive.sightings.clear();
    const year = await loadDocumentYear(archive, document('a', { addedAt: NOW - 200 * DAY }), {
      versions: [version('1', NOW - 200 * DAY, { outcome: 'first' }), version('2', NOW - 100 * DAY)],
      changes: [change('1:2', { ago: 100, verdict: 'silent' })],
      now: NOW,
    });
    expect(year.marks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['first', undefined],
      ['notice', 'soon'],
      ['silent', undefined],
    ]);
    expect(year.watchedSince).toBe(NOW - 200 * DAY);
  });
});
