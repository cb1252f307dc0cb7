import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Archive, openArchive } from '../../../utils/store/database';
import type { SightingRow } from '../../../utils/store/rows';
import { listLooksSince } from '../../../utils/store/years/list-since';

let archive: Archive;
beforeEach(() => {
  archive = openArchive('list-looks-since');
});
afterEach(() => archive.delete());

const put = (documentId: string, count: number) =>
  archive.sightings.bulkPut(
    Array.from({ length: count }, (_, index) => {
      const look = { hash: `${documentId}${index}`, documentId, index, at: index * 10, how: 'check', outcome: 'same' };
      return look as unknown as SightingRow;
    }),
  );
const times = async (from: number) => (await listLooksSince(archive, 'a/Terms', from)).map(({ at }) => at);

it('lists looks newest first, back to the last before the time, of no other document', async () => {
  await put('a/Terms', 5);
  await put('a/Terms 2', 5);
  expect(await times(15)).toEqual([40, 30, 20, 10]);
  expect(await times(20)).toEqual([40, 30, 20, 10]);
  expect(await times(-5)).toEqual([40, 30, 20, 10, 0]);
  expect(await times(99)).toEqual([40]);
});

it('reads on where one reading does not reach back so far, and at most eight hundred', async () => {
  await put('a/Terms', 900);
  const all = Array.from({ length: 900 }, (_, index) => (899 - index) * 10);
  expect(await times(6995)).toEqual(all.slice(0, 201));
  expect(await times(6990)).toEqual(all.slice(0, 202));
  expect(await times(4000)).toEqual(all.slice(0, 501));
  expect(await times(0)).toEqual(all.slice(0, 800));
});

it('lists nothing where nobody looked', async () => {
  expect(await times(0)).toEqual([]);
});
