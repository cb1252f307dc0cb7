import 'fake-indexeddb/auto';
import { afterAll, expect, it } from 'vitest';
import { openArchive } from '../../../utils/store/database';
import { loadHeld } from '../../../utils/view/pages/load-held';

const archive = openArchive('load-held');
afterAll(() => archive.delete());

it('knows since when a text of a document has waited: the earliest of its lines, of the documents asked for', async () => {
  const line = (documentId: string, key: string, at?: number) => ({
    ...{ id: `${documentId}#${key}`, documentId, currentId: '', earlier: [], volatile: [], urls: [] },
    ...(at === undefined ? {} : { held: { textHash: '', at, how: 'check' as const } }),
  });
  await archive.lineages.bulkPut([line('a', 'en', 9), line('a', 'de', 4), line('b', 'en'), line('c', 'en', 2)]);
  expect([...(await loadHeld(archive, ['a', 'b']))]).toEqual([['a', 4]]);
  expect([...(await loadHeld(archive, []))]).toEqual([]);
});
