import '../../all-words';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_CAPTURES } from '../../../assets/example/example';
import { checkBundle } from '../../../utils/core/compose/evidence/check-bundle';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../utils/core/evidence/bundle/write-bundle';
import { translateSentence } from '../../../utils/i18n/translate';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { runExample } from '../../../utils/pipeline/run-example';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';
import { chapterPage, nextRound, show, watchingChapters } from '../../pipeline/parts/chapters';
import { CHAPTERS } from '../../pipeline/stand-ins/chapter-texts';
import { LAW_FAR_AWAY, LICENCE_STAYS, pageWith, textOf } from '../../pipeline/stand-ins/edition-pages';
import { look } from '../../pipeline/stand-ins/look';
import { makeTestPorts, type TestPorts } from '../../pipeline/stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../../pipeline/stand-ins/pages';

const OLD = termsPage();
const NEW = termsPage({ licence: LICENCE_SURVIVES });
const NOTE = 'The following terms apply from 20 March 2026. Until then, the terms below them apply.';
const BOTH = pageWith(
  textOf({ under: 'Effective date: 20 March 2026', above: NOTE, licence: LICENCE_STAYS, law: LAW_FAR_AWAY }),
  textOf(),
);

async function watching(...pages: string[]): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await look(ports, page);
  return ports;
}

/** Of each change, oldest first: its verdict, how long its chain is, and what of its bundle does not hold. */
async function checkAll({ archive, clock }: TestPorts) {
  const told: unknown[] = [];
  for (const { id, judgement } of (await archive.changes.toArray()).sort((a, b) => a.at - b.at)) {
    const loaded = await loadBundle(archive, { changeId: id, locale: 'en-GB', madeAt: clock.now + 1 });
    if (!loaded.ok) throw new Error(loaded.error);
    const parsed = parseBundle(writeBundle(loaded.value));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { lines } = await checkBundle(parsed.value, translateSentence);
    const faults = lines.filter(({ state }) => state === 'fails' || state === 'odd');
    const runs = loaded.value.chain.map(({ length }) => length);
    told.push([judgement?.verdict, runs, ...faults.map(({ sentence }) => sentence.id)]);
  }
  return told;
}

describe('bundles of what really happens to documents', { timeout: 60_000 }, () => {
  it('hold where a text is taken back', async () => {
    const ports = await watching(OLD, NEW, NEW, ...Array.from({ length: 20 }, () => OLD));
    const told = await checkAll(ports);
    expect(told[0]).toEqual(['silent', [2]]);
    expect(told.slice(1)).toEqual([['reverted', [expect.any(Number)]]]);
  });

  it.each([
    ['beside the text in force', [pageWith(textOf()), BOTH]],
    ['from the first look on', [BOTH]],
  ])('hold where an announced text does not come, though the text that stays is older: %s', async (_, pages) => {
    const ports = await watching(...pages);
    ports.clock.now = Date.parse('2026-03-19T12:00:00Z');
    for (let count = 0; count < 6; count += 1) await look(ports, pageWith(textOf()));
    const told = (await checkAll(ports)) as [string, number[]][];
    expect(told.map((one) => one.length)).toEqual(told.map(() => 2));
    expect(told.at(-1)?.[0]).toBe('reverted');
    expect(told.at(-1)?.[1][0]).toBeGreaterThan(1);
  });

  it('hold where a document is joined from its chapters', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    const sold = 'We may sell the messages that you send to other people to our partners.';
    show(
      ports,
      1,
      chapterPage(
        1,
        (CHAPTERS[1]?.[1] ?? []).map((text) => (/never sell/.test(text) ? sold : text)),
      ),
    );
    await nextRound(ports);
    await nextRound(ports, 0.1);
    // The site of these tests says the same day for ever.
    expect(await checkAll(ports)).toEqual([['silent', [3], 'evidence.clock-off']]);
  });

  it('hold where the looks of two browsers stand side by side', async () => {
    const [theirs, ours] = [await watching(OLD, OLD, NEW), makeTestPorts()];
    await watchService(ours, { serviceId: 'murmur' });
    ours.clock.now += 43_200_000;
    await look(ours, OLD, { how: 'kept' });
    await importArchive(ours, await exportArchive(theirs.archive, 1));
    ours.clock.now = theirs.clock.now;
    for (let count = 0; count < 2; count += 1) await look(ours, termsPage({ licence: [LAW_FAR_AWAY] }));
    // Each change is told by the looks of the browser that saw it.
    expect(await checkAll(ours)).toEqual([
      ['silent', [3]],
      ['silent', [2]],
    ]);
  });

  it('hold for the example, whose first look is of 2008', async () => {
    const ports = makeTestPorts();
    await runExample(ports, EXAMPLE_CAPTURES);
    expect(await checkAll(ports)).toEqual([['dated', [3]]]);
  });
});
