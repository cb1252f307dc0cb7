import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../../utils/browser/messages';
import type { OwnPack } from '../../../utils/core/model/own-pack';
import { fail, succeed } from '../../../utils/core/model/result';
import { type Archive, openArchive } from '../../../utils/store/database';
import { addFault } from '../../../utils/store/faults';
import { keepProof } from '../../../utils/store/proofs/kept-proofs';
import { eraseAll, hasNothing } from '../../../utils/view/options/erase-all';
import { service } from '../samples';

const send = vi.fn<(message: { name: string }) => Promise<Answer<'faults.clear'>>>();
vi.stubGlobal('chrome', { runtime: { sendMessage: send } });
let archive: Archive;
const PROOF = {
  id: 'proof',
  keptAt: 9,
  serviceName: 'A',
  termsType: 'Terms of Service' as const,
  beforeAt: 1,
  afterAt: 2,
};

beforeEach(async () => {
  send.mockReset().mockResolvedValue(succeed(undefined));
  archive = openArchive('erase-all');
  await archive.services.bulkPut([service('a'), service('example', { isExample: true })]);
});
afterEach(() => archive.delete());

const asked = () => send.mock.calls.map(([{ name }]) => name);

it('erases the sites, the packs, the files of others and the faults', async () => {
  await archive.rulePacks.put({ id: 'mine', addedAt: 1 } as OwnPack);
  expect(await eraseAll(archive)).toMatchObject({ ok: true });
  expect(asked()).toEqual(['site.delete', 'example.remove', 'pack.delete', 'storage.forget-proofs', 'faults.clear']);
});

it('stops where something could not be erased', async () => {
  send.mockResolvedValueOnce(fail({ code: 'unreachable', detail: '' }));
  expect(await eraseAll(archive)).toMatchObject({ ok: false });
  expect(asked()).toEqual(['site.delete']);
});

it('has something as long as there is a site that was never read, a file of others or a fault', async () => {
  expect(await hasNothing(archive)).toBe(false);
  await archive.services.clear();
  expect(await hasNothing(archive)).toBe(true);
  await keepProof(archive, PROOF, '{}');
  expect(await hasNothing(archive)).toBe(false);
  await archive.proofs.clear();
  await addFault(archive, { at: 1, where: 'background.start', message: '' });
  expect(await hasNothing(archive)).toBe(false);
});
