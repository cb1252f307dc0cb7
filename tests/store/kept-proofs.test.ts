import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { archiveMark } from '../../utils/pipeline/backup/archive-mark';
import { openArchive } from '../../utils/store/database';
import { storageUsed } from '../../utils/store/documents';
import { forgetAllProofs, forgetProof, keepProof, listProofs, openProof } from '../../utils/store/proofs/kept-proofs';

const PROOF = {
  ...{ id: 'a', keptAt: 1, serviceName: 'Pond', termsType: 'Terms of Service' as const, beforeAt: 1, afterAt: 2 },
};

it('keeps files of others once each, newest first, and counts what they take', async () => {
  const archive = openArchive('proofs');
  await keepProof(archive, PROOF, 'the text');
  await keepProof(archive, { ...PROOF, from: 'Anna' }, 'the text');
  await keepProof(archive, { ...PROOF, id: 'b', keptAt: 2 }, 'another');
  expect(await listProofs(archive)).toEqual([
    { ...PROOF, id: 'b', keptAt: 2 },
    { ...PROOF, from: 'Anna' },
  ]);
  expect(await openProof(archive, 'a')).toBe('the text');
  const both = await storageUsed(archive);
  await forgetProof(archive, 'b');
  expect(await storageUsed(archive)).toBeLessThan(both);
  expect(await openProof(archive, 'b')).toBeUndefined();
  await forgetAllProofs(archive);
  expect(await storageUsed(archive)).toBe(0);
});

it('are no part of a backup: one that holds nothing else is not written', async () => {
  const archive = openArchive('proofs-alone');
  await keepProof(archive, PROOF, 'the text');
  expect(await archiveMark(archive)).toBeUndefined();
});
