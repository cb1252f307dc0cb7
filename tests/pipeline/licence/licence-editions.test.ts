import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listDocuments } from '../../../utils/store/documents';
import { listVersions } from '../../../utils/store/versions';
import { loadLicence } from '../../../utils/view/licence/load-licence';
import { ID } from '../stand-ins/check-page';
import { LICENCE_STAYS, pageWith, textOf } from '../stand-ins/edition-pages';
import { look } from '../stand-ins/look';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';

const NOTE = 'The following terms apply from 20 March 2026. Until then, the terms below them apply.';

/** What is said of a point, newest moment first. */
async function pointOf({ archive }: TestPorts, slot: string): Promise<boolean[]> {
  const { table, isReading } = await loadLicence(archive, await listDocuments(archive, 'murmur'));
  expect(isReading).toBe(false);
  const points = table?.groups.flatMap(({ points }) => points) ?? [];
  return points.find((point) => point.slot === slot)?.cells.map(({ isSaid }) => isSaid) ?? [];
}

it('counts an announced text from the day that it holds', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await look(ports, pageWith(textOf()));
  const effective = { licence: LICENCE_STAYS, under: 'Effective date: 20 March 2026' };
  await look(ports, pageWith(textOf({ ...effective, above: NOTE }), textOf()));
  expect((await listVersions(ports.archive, ID)).some(({ edition }) => edition === 'announced')).toBe(true);
  expect(await pointOf(ports, 'perpetual')).toEqual([]);
  expect(await pointOf(ports, 'ends-on-deletion')).toEqual([true]);
  ports.clock.now = Date.UTC(2026, 2, 24);
  await look(ports, pageWith(textOf(effective)));
  expect(await pointOf(ports, 'perpetual')).toEqual([true, false]);
  expect(await pointOf(ports, 'ends-on-deletion')).toEqual([false, true]);
});
