import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { watchService } from '../../utils/pipeline/watch/watch-service';
import { loadSnapshot } from '../../utils/store/blocks/load-snapshot';
import { findLastChangeAt, listChanges } from '../../utils/store/changes';
import { listHeld } from '../../utils/store/held';
import { ID } from '../pipeline/stand-ins/check-page';
import { look } from '../pipeline/stand-ins/look';
import { makeTestPorts } from '../pipeline/stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../pipeline/stand-ins/pages';

it('says which texts wait, since when, and how much they differ', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await look(ports, termsPage());
  expect(await listHeld(ports.archive)).toEqual([]);
  expect(await look(ports, termsPage({ licence: LICENCE_SURVIVES }), { how: 'check' })).toBe('held');
  const since = ports.now();
  const [held] = await listHeld(ports.archive, 'murmur');
  expect(held).toMatchObject({ documentId: ID, since, how: 'check' });
  expect(held?.differs).toBeGreaterThan(0.02);
  expect(held?.differs).toBeLessThan(0.3);
  expect(await loadSnapshot(ports.archive, ID, held?.snapshot ?? '')).toContain('survives the end');
  expect(await listHeld(ports.archive, 'mur')).toEqual([]);
  await look(ports, termsPage(), { how: 'check' });
  expect(await listHeld(ports.archive)).toEqual([]);
});

it('says when a document changed last', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  await look(ports, termsPage());
  expect(await findLastChangeAt(ports.archive, ID)).toBeUndefined();
  await look(ports, termsPage({ licence: LICENCE_SURVIVES }));
  await look(ports, termsPage({ extra: ['We may charge a fee of ten euros for each account from now on.'] }));
  const changes = await listChanges(ports.archive, ID);
  expect(changes).toHaveLength(2);
  expect(await findLastChangeAt(ports.archive, ID)).toBe(changes[0]?.at);
});
