import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { packCalls } from '../../utils/background/pack-calls';
import type { Topic } from '../../utils/core/model/topic';
import { loadPacks } from '../../utils/view/packs/load-packs';
import { fakeExtension } from '../browser/fake-extension';
import { fakePorts } from './fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const TEXT = readFileSync('docs/examples/inactive-accounts.pack.json', 'utf8');
const ID = 'inactive-accounts';
let archives = 0;
// Judging goes on after an answer: no test may find the archive of the one before it.
const open = () => {
  const ports = fakePorts(`pack-calls-${archives++}`);
  return { archive: ports.archive, calls: packCalls(ports) };
};

beforeEach(() => fakeExtension.reset());

it('adds, tries, switches and deletes, as the options show it', async () => {
  const { archive, calls } = open();
  expect(await calls['pack.add']({ text: TEXT })).toMatchObject({ ok: true, value: { outcome: 'added', id: ID } });
  expect(await calls['pack.try']({ id: ID })).toEqual({ ok: true, value: { clauses: 0, documents: 0, some: [] } });
  await calls['pack.switch']({ id: ID, isOn: false });
  const line = { id: ID, name: 'Accounts that nobody uses', lang: 'en', frames: 3, isOn: false };
  expect(await loadPacks(archive)).toEqual({ packs: [line], off: [] });
  await calls['topic.switch']({ topic: 'fees', isOn: false });
  expect((await loadPacks(archive)).off).toEqual(['fees']);
  await calls['topic.switch']({ topic: 'fees', isOn: true });
  await calls['pack.delete']({ id: ID });
  expect(await loadPacks(archive)).toEqual({ packs: [], off: [] });
});

it('says why a pack is refused, and that one stands already', async () => {
  const { calls } = open();
  expect(await calls['pack.add']({ text: '[]' })).toMatchObject({ ok: true, value: { outcome: 'refused' } });
  await calls['pack.add']({ text: TEXT });
  expect(await calls['pack.add']({ text: TEXT })).toMatchObject({ value: { outcome: 'standing' } });
  expect(await calls['pack.add']({ text: TEXT, isReplacing: true })).toMatchObject({ value: { outcome: 'replaced' } });
});

it('says so when there is no such pack or topic', async () => {
  const { calls } = open();
  const unknown = { ok: false, error: { code: 'unknown-pack' } };
  expect(await calls['pack.switch']({ id: 'gone', isOn: true })).toMatchObject(unknown);
  expect(await calls['pack.delete']({ id: 'gone' })).toMatchObject(unknown);
  expect(await calls['pack.try']({ id: 'gone' })).toMatchObject(unknown);
  expect(await calls['pack.copy']({ id: 'gone' })).toMatchObject(unknown);
  expect(await calls['topic.switch']({ topic: '__proto__' as Topic, isOn: false })).toMatchObject({
    error: { code: 'bad-payload' },
  });
});

it('lists what ships by language and name, and gives copies that can be added', async () => {
  const { calls } = open();
  const shipped = await calls['pack.shipped']();
  const packs = shipped.ok ? shipped.value : [];
  expect(packs.length).toBeGreaterThan(20);
  expect(packs.map(({ lang }) => lang)).toEqual(packs.map(({ lang }) => lang).sort());
  const copy = await calls['pack.copy']({ id: 'en-content-licence' });
  const added = await calls['pack.add']({ text: JSON.stringify(copy.ok && copy.value) });
  expect(added).toMatchObject({ ok: true, value: { outcome: 'added', id: 'my-en-content-licence' } });
});
