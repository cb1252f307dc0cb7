import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropByRule } from '../../../utils/background/storage/keep-rule';
import { changePreferences } from '../../../utils/browser/preferences';
import { readKeepState } from '../../../utils/browser/storage/keep-state';
import { fakeExtension } from '../../browser/fake-extension';
import { document } from '../../view/samples';
import { fakePorts } from '../fake-ports';
import { keepPage } from './kept-pages';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const clock = { now: 0 };
const ports = fakePorts('keep-rule', { now: () => clock.now });
const pages = async () => (await ports.archive.snapshots.toArray()).map(({ hash }) => hash);
const OLD = new Date(2025, 3, 30);
const YOUNG = new Date(2026, 3, 30);

beforeEach(async () => {
  fakeExtension.reset();
  clock.now = new Date(2026, 4, 31, 12).getTime();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.documents.bulkAdd([document('a')]);
  await keepPage(ports.archive, 'a', 'older', OLD);
  await keepPage(ports.archive, 'a', 'younger', YOUNG);
});

describe('dropByRule', () => {
  it('keeps all pages as long as nobody made it a rule', async () => {
    await dropByRule(ports);
    expect(await pages()).toHaveLength(2);
    expect(await readKeepState()).toEqual({});
  });

  it('drops those of versions older than the rule says, and tells so', async () => {
    await changePreferences({ keepPagesFor: 12 });
    await dropByRule(ports);
    expect(await pages()).toEqual(['page of younger']);
    const last = { at: clock.now, pages: 1, bytes: expect.any(Number) };
    expect(await readKeepState()).toEqual({ lookedAt: clock.now, last });
  });

  it('looks once a day, and remembers what it last dropped', async () => {
    await changePreferences({ keepPagesFor: 12 });
    await dropByRule(ports);
    const { last } = await readKeepState();
    await keepPage(ports.archive, 'a', 'oldest', OLD);
    clock.now += 3_600_000;
    await dropByRule(ports);
    expect(await pages()).toContain('page of oldest');
    clock.now += 86_400_000;
    await dropByRule(ports);
    expect(await pages()).toEqual(['page of younger']);
    clock.now += 86_400_000;
    await dropByRule(ports);
    expect(await readKeepState()).toMatchObject({ lookedAt: clock.now, last: { at: clock.now - 86_400_000 } });
    expect(last?.at).toBeLessThan(clock.now - 86_400_000);
  });

  it('looks again where it was stopped on its way', async () => {
    await changePreferences({ keepPagesFor: 12 });
    const cut = vi.spyOn(ports.archive.documents, 'toCollection').mockImplementationOnce(() => {
      throw new Error('stopped');
    });
    await expect(dropByRule(ports)).rejects.toThrow('stopped');
    cut.mockRestore();
    await dropByRule(ports);
    expect(await pages()).toEqual(['page of younger']);
  });
});
