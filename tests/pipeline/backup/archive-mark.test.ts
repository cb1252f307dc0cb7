import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { archiveMark } from '../../../utils/pipeline/backup/archive-mark';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { markRead } from '../../../utils/store/alerts';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { setMuted } from '../../../utils/store/documents';
import { addFault } from '../../../utils/store/faults';
import { checkPage, ID } from '../stand-ins/check-page';
import { makeTestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';

it('is another one exactly where the file would be', async () => {
  const ports = makeTestPorts();
  const { archive } = ports;
  const fileOf = async (): Promise<string> => {
    const packed = await exportArchive(archive, 1);
    return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  };
  let before = { mark: await archiveMark(archive), file: await fileOf() };
  expect(before.mark).toBeUndefined();
  const step = async (work: () => Promise<unknown>): Promise<boolean> => {
    await work();
    const after = { mark: await archiveMark(archive), file: await fileOf() };
    expect(after.mark === before.mark).toBe(after.file === before.file);
    const isOther = after.mark !== before.mark;
    before = after;
    return isOther;
  };
  const changed = termsPage({ licence: LICENCE_SURVIVES, updated: '9 March 2026' });
  expect(await step(() => watchService(ports, { serviceId: 'murmur' }))).toBe(true);
  expect(await step(() => checkPage(ports, termsPage()))).toBe(true);
  expect(await step(() => checkPage(ports, termsPage()))).toBe(true);
  expect(await step(() => checkPage(ports, changed))).toBe(true);
  expect(await archive.alerts.count()).toBe(1);
  expect(await step(() => advance(ports))).toBe(false);
  const [alert] = await archive.alerts.toArray();
  expect(await step(() => markRead(archive, alert?.id ?? '', 5))).toBe(true);
  expect(await step(() => setMuted(archive, ID, true))).toBe(true);
  expect(await step(() => addFault(archive, { at: 1, where: 'test', message: 'broke' }))).toBe(false);
  expect(await step(() => archive.wordIndexes.clear())).toBe(false);
  const weigh = async (): Promise<number> => (await archive.documents.get(ID))?.storedBytes ?? 0;
  const weight = await weigh();
  expect(await step(() => advance(ports))).toBe(false);
  expect(await weigh()).not.toBe(weight);
});
