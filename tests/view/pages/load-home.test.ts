import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../utils/store/database';
import { loadHome } from '../../../utils/view/pages/load-home';
import { loadYears } from '../../../utils/view/year/load-years';
import { alertRow, document, service } from '../samples';
import { change, NOW } from '../trust/made-up-changes';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('load-home');
});
afterEach(() => archive.delete());

const of = (serviceId: string) => ({ serviceId, documentId: `${serviceId}/Terms of Service` });

beforeEach(async () => {
  await archive.services.bulkPut([service('a'), service('b'), service('example', { isExample: true })]);
  await archive.documents.bulkPut([
    document('a', { lookedAt: 7 }),
    document('a', { id: 'a/Imprint', termsType: 'Imprint', lookedAt: 9 }),
    document('b'),
  ]);
  await archive.alerts.bulkPut([
    alertRow('news', NOW - 5, of('b')),
    alertRow('read', NOW - 4, { ...of('b'), readAt: NOW }),
  ]);
  await archive.changes.bulkPut([
    { ...change('1:2', { ago: 20, verdict: 'silent', ...of('a') }), judgedRevision: 1 },
    { ...change('2:3', { ago: 10, verdict: 'silent', ...of('a') }), judgedRevision: 1 },
  ] as never);
});

it('says of every service what is kept, what is news, and when it changed last; news first', async () => {
  const lines = await loadHome(archive);
  expect(lines.map(({ id, documents, unread, lookedAt }) => [id, documents, unread, lookedAt])).toEqual([
    ['b', 1, 1, undefined],
    ['a', 2, 0, 9],
    ['example', 0, 0, undefined],
  ]);
  const last = (await archive.changes.get('2:3'))?.at;
  expect(lines.map(({ changedAt }) => changedAt)).toEqual([undefined, last, undefined]);
});

it('knows the year of each but the example, from its own alerts, notices and documents', async () => {
  const notice = { where: 'document', quote: 'We change our terms.', key: 'n' };
  await archive.notices.put({ ...notice, id: 'n', ...of('a'), at: NOW - 3 } as never);
  const years = await loadYears(archive, NOW);
  expect([...years.keys()]).toEqual(['a', 'b']);
  expect(years.get('a')).toMatchObject({ documentIds: ['a/Terms of Service', 'a/Imprint'] });
  expect(years.get('a')?.seen.map(({ kind, at }) => [kind, at])).toEqual([['notice', NOW - 3]]);
  expect(
    years
      .get('b')
      ?.seen.map(({ at }) => at)
      .sort(),
  ).toEqual([NOW - 5, NOW - 4]);
});
