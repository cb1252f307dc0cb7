import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openArchive } from '../../../utils/store/database';
import { findLooks } from '../../../utils/store/evidence/looks-of-change';
import type { SightingRow, VersionRow } from '../../../utils/store/rows';

const documentId = 'pond/Imprint';
const shown = { documentId, snapshot: 'page', isImported: true as const };

it('two browsers’ looks at one place of their chains are told apart by who looked, whatever page they saw', async () => {
  const archive = openArchive('looks');
  const { isImported: _, ...own } = shown;
  // A text that was held counts from before the look that confirmed it.
  const versions = [
    { ...own, id: 'v0', index: 0, at: 1 },
    { ...own, id: 'mine', index: 1, at: 2 },
    { ...shown, id: 'theirs', index: 1, at: 3 },
  ];
  const looks = [
    { ...own, hash: 'first', index: 0, at: 1 },
    { ...shown, hash: 'a', index: 1, at: 9 },
    { ...own, hash: 'b', index: 1, at: 9 },
  ];
  await archive.versions.bulkAdd(versions as VersionRow[]);
  await archive.sightings.bulkAdd(looks as SightingRow[]);
  const lookOf = async (afterId: string) => (await findLooks(archive, { beforeId: 'v0', afterId, at: 9 }))?.last.hash;
  expect([await lookOf('mine'), await lookOf('theirs')]).toEqual(['b', 'a']);
});
