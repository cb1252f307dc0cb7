import 'fake-indexeddb/auto';
import '../../all-words';
import { expect, it } from 'vitest';
import { compareShowings } from '../../../utils/core/evidence/showings/compare-showings';
import { showingsOfBundle } from '../../../utils/core/evidence/showings/showings-of-bundle';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { listChanges } from '../../../utils/store/changes';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';
import { loadMine } from '../../../utils/view/proof/load-mine';
import { ID } from '../../pipeline/stand-ins/check-page';
import { look } from '../../pipeline/stand-ins/look';
import { makeTestPorts } from '../../pipeline/stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../../pipeline/stand-ins/pages';

/** `later`: no two browsers look at the same moment. */
async function watching(later: number, ...pages: string[]) {
  const ports = makeTestPorts();
  ports.clock.now += later;
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await look(ports, page);
  return ports;
}

it('bears witness to what this browser saw of a document, and to nothing that it has not', async () => {
  const [old, fresh] = [termsPage(), termsPage({ licence: LICENCE_SURVIVES })];
  const theirs = await watching(0, old, old, fresh, fresh);
  const changeId = (await listChanges(theirs.archive, ID))[0]?.id ?? '';
  const loaded = await loadBundle(theirs.archive, { changeId, locale: 'en-GB', madeAt: theirs.clock.now });
  if (!loaded.ok) throw new Error(loaded.error);
  const shown = showingsOfBundle(loaded.value);
  const reportOf = async (ports: typeof theirs) => {
    const mine = await loadMine(ports.archive, ID);
    return mine && compareShowings(shown, mine);
  };
  const against = async (ports: typeof theirs) => (await reportOf(ports))?.headline.id;
  expect(await against(theirs)).toBe('evidence.one-maker');
  expect(await against(await watching(60_000, old, old, old, fresh, fresh))).toBe('evidence.agree');
  expect(await against(makeTestPorts())).toBeUndefined();
  // What others saw is told as theirs, and no maker of a file bears witness to it.
  const others = await watching(60_000, old, old, fresh, fresh);
  const ports = makeTestPorts();
  await importArchive(ports, await exportArchive(others.archive, 1));
  const report = await reportOf(ports);
  expect([report?.headline.id, report?.lines.map(({ sentence }) => sentence.values?.other)]).toEqual([
    'evidence.agree',
    ['brought', 'brought'],
  ]);
  const copy = makeTestPorts();
  await importArchive(copy, await exportArchive(theirs.archive, 1));
  expect((await reportOf(copy))?.headline).toEqual({ id: 'evidence.one-maker', values: { other: 'brought' } });
  const own = await watching(60_000, old, old, fresh, fresh);
  await importArchive(own, await exportArchive(theirs.archive, 1));
  expect((await reportOf(own))?.lines.map(({ sentence }) => sentence.values?.other)).toEqual(['mine', 'mine']);
});
