import '../../all-words';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../../utils/core/compose/evidence/check-bundle';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../utils/core/evidence/bundle/write-bundle';
import { compareShowings } from '../../../utils/core/evidence/showings/compare-showings';
import { showingsOfArchive } from '../../../utils/core/evidence/showings/showings-of-archive';
import { showingsOfBundle } from '../../../utils/core/evidence/showings/showings-of-bundle';
import type { BundleCheck } from '../../../utils/core/model/evidence';
import { translateSentence } from '../../../utils/i18n/translate';
import { advance } from '../../../utils/pipeline/advance';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { listChanges } from '../../../utils/store/changes';
import { listSightings } from '../../../utils/store/sightings';
import { listVersions } from '../../../utils/store/versions';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';
import { ID } from '../../pipeline/stand-ins/check-page';
import { look } from '../../pipeline/stand-ins/look';
import { makeTestPorts, type TestPorts } from '../../pipeline/stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../../pipeline/stand-ins/pages';

const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES, extra: ['You “agree” — at once — to &lt;everything&gt;.'] });

async function watching(...pages: string[]): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await look(ports, page);
  return ports;
}

const newest = async ({ archive }: TestPorts): Promise<string> => (await listChanges(archive, ID))[0]?.id ?? '';

async function bundleOf(ports: TestPorts, locale = 'en-GB') {
  const wish = { changeId: await newest(ports), locale, madeAt: ports.clock.now + 1 };
  const loaded = await loadBundle(ports.archive, wish);
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

async function check(text: string): Promise<BundleCheck> {
  const parsed = parseBundle(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return checkBundle(parsed.value, translateSentence);
}

describe('the bundle of a change in the archive', () => {
  it('holds in the hands of somebody else, in any language', async () => {
    const ports = await watching(OLD, OLD, OLD, NEW, NEW);
    for (const locale of ['en-GB', 'de']) {
      const bundle = await bundleOf(ports, locale);
      const { state, lines } = await check(writeBundle(bundle));
      expect(lines.filter((line) => line.state === 'fails' || line.state === 'odd')).toEqual([]);
      expect(state).toBe('holds');
      expect(lines.map(({ sentence }) => sentence.id)).toContain('evidence.signature-holds');
      expect(bundle.chain.map((run) => run.map(({ index }) => index))).toEqual([[0, 1, 2, 3]]);
      expect(bundle.judgement.findings.length).toBeGreaterThan(0);
    }
  });

  it('is signed by the head as it was at the change: a chain that was altered since does not pass', async () => {
    const ports = await watching(OLD, OLD, NEW);
    const { archive } = ports;
    const [last] = await listSightings(archive, ID);
    await archive.sightings.update(last?.hash ?? '', { at: 5 });
    const { lines } = await check(writeBundle(await bundleOf(ports)));
    expect(lines.filter(({ state }) => state === 'fails').map(({ part }) => part)).toEqual(['chain']);
  });

  it('comes from the very archive that it is held against, and agrees with another that saw the same', async () => {
    const [ports, others] = [await watching(OLD, OLD, NEW), await watching(OLD, NEW, NEW)];
    const shown = showingsOfBundle(await bundleOf(ports));
    const witness = async ({ archive }: TestPorts) => {
      const [versions, sightings] = [await listVersions(archive, ID), await listSightings(archive, ID)];
      const looks = sightings.map(({ hash }) => hash);
      return { other: 'mine' as const, documentId: ID, showings: showingsOfArchive(versions, sightings), looks };
    };
    expect(compareShowings(shown, await witness(ports)).headline.id).toBe('evidence.one-maker');
    const met = await others.archive.sightings.toArray();
    const hashes = new Set(shown.looks);
    // Both looked at the same pages at the same times: their first looks are the very same.
    expect(met.some(({ hash }) => hashes.has(hash))).toBe(true);
    const other = { ...(await witness(others)), looks: [] };
    expect(compareShowings(shown, other)).toMatchObject({
      state: 'agree',
      lines: [{ state: 'same' }, { state: 'same' }],
    });
  });

  it('is not signed by a browser that it was brought into, and says so of its looks', async () => {
    const [ports, others] = [await watching(OLD, NEW), makeTestPorts()];
    await importArchive(others, await exportArchive(ports.archive, 1));
    others.clock.now = ports.clock.now;
    await advance(others);
    const [ours, theirs] = [await bundleOf(ports), await bundleOf(others)];
    const { state, lines } = await check(writeBundle(theirs));
    expect(state).toBe('holds');
    expect(lines.map(({ sentence }) => sentence.id)).toContain('evidence.signature-none');
    const seen = lines.find(({ sentence }) => sentence.id === 'evidence.chain-seen');
    expect(seen?.sentence.values).toMatchObject({ before: 'import', after: 'import' });
    expect([theirs.signed, ours.signed === undefined]).toEqual([undefined, false]);
    expect(theirs.chain).toEqual([ours.chain[0]?.map((look) => ({ ...look, isImported: true }))]);
    // The same two texts as a pair that nobody judged here.
    await others.archive.changes.clear();
    await others.archive.signatures.clear();
    await others.archive.keys.bulkAdd(await ports.archive.keys.toArray());
    const wish = { changeId: await newest(ports), locale: 'en-GB', madeAt: 1, judgement: ours.judgement };
    expect(await loadBundle(others.archive, wish)).toMatchObject({ ok: true, value: { chain: theirs.chain } });
    expect(await loadBundle(others.archive, wish)).not.toHaveProperty('value.signed');
  });

  it('is signed by the browser that saw the text after, whoever saw the one before', async () => {
    const [ports, others] = [await watching(OLD), makeTestPorts()];
    await importArchive(others, await exportArchive(ports.archive, 1));
    others.clock.now = ports.clock.now;
    await others.archive.services.update('murmur', { isPaused: false });
    for (const page of [OLD, NEW]) await look(others, page);
    const bundle = await bundleOf(others);
    const { state, lines } = await check(writeBundle(bundle));
    expect([state, bundle.chain.flat().map(({ isImported }) => isImported)]).toEqual([
      'holds',
      [true, undefined, undefined],
    ]);
    expect(lines.map(({ sentence }) => sentence.id)).toContain('evidence.signature-holds');
  });

  it('is none where the change is gone, or waits for its judgement', async () => {
    const ports = await watching(OLD, NEW);
    const wish = { changeId: await newest(ports), locale: 'en', madeAt: 1 };
    expect(await loadBundle(ports.archive, { ...wish, changeId: 'x:y' })).toEqual({ ok: false, error: 'gone' });
    await ports.archive.changes
      .where('id')
      .equals(wish.changeId)
      .modify((change) => void delete change.judgement);
    expect(await loadBundle(ports.archive, wish)).toEqual({ ok: false, error: 'not-judged' });
  });
});
