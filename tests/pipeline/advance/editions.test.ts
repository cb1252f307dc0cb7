import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR_REVISION } from '../../../utils/core/extract/extractor-revision';
import { listAlerts } from '../../../utils/store/alerts';
import { listVersions } from '../../../utils/store/versions';
import { ADDRESS, ID } from '../stand-ins/check-page';
import { type EditionText, LAW_FAR_AWAY, LICENCE_STAYS, pageWith, textOf } from '../stand-ins/edition-pages';
import { look } from '../stand-ins/look';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { watching } from '../stand-ins/watching';

const A = textOf();
const NOTE = 'The following terms apply from 20 March 2026. Until then, the terms below them apply.';
const announced = (text: EditionText = {}): string =>
  textOf({ licence: LICENCE_STAYS, under: 'Effective date: 20 March 2026', ...text });
const IN_FORCE = textOf({ licence: LICENCE_STAYS, under: 'Effective date: 20 March 2026' });

const verdicts = async (ports: TestPorts) =>
  (await listAlerts(ports.archive)).map(({ verdict, severity }) => [verdict, severity]).reverse();
const judged = async (ports: TestPorts) =>
  (await changesOf(ports)).map(({ judgement }) => [judgement?.verdict, judgement?.severity]);
const changesOf = async ({ archive }: TestPorts) => (await archive.changes.toArray()).sort((a, b) => a.at - b.at);
const lines = async (ports: TestPorts) => (await ports.archive.lineages.toArray()).map(({ edition }) => edition);

describe('a text that is announced beside the one in force', () => {
  it('is told once, ahead of its day, and takes effect in silence', async () => {
    const ports = await watching();
    expect(await look(ports, pageWith(A))).toBe('first');
    expect(await look(ports, pageWith(announced({ above: NOTE }), A))).toBe('changed');
    expect(await verdicts(ports)).toEqual([['pending', 2]]);
    const [alert] = await listAlerts(ports.archive);
    expect(alert?.headline.id).toContain('content-licence');
    expect(await lines(ports)).toEqual([undefined, 'announced']);
    expect(await look(ports, pageWith(announced({ above: NOTE }), A))).toBe('same');
    ports.clock.now = Date.parse('2026-03-20T12:00:00Z');
    expect(await look(ports, pageWith(IN_FORCE))).toBe('changed');
    expect(await judged(ports)).toEqual([
      ['pending', 2],
      ['took-effect', 0],
    ]);
    const changes = await changesOf(ports);
    expect(changes[1]?.removedWords).toBeLessThan(30);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect(await lines(ports)).toEqual([undefined]);
    const versions = await listVersions(ports.archive, ID);
    expect(versions.map(({ edition }) => edition)).toEqual([undefined, 'announced', undefined]);
    expect(await look(ports, pageWith(IN_FORCE))).toBe('same');
  });

  it('takes effect on its day, though the page still shows both', async () => {
    const ports = await watching();
    await look(ports, pageWith(A));
    await look(ports, pageWith(announced({ above: NOTE }), A));
    ports.clock.now = Date.parse('2026-03-20T12:00:00Z');
    expect(await look(ports, pageWith(announced({ above: NOTE }), A))).toBe('changed');
    expect(await look(ports, pageWith(IN_FORCE))).toBe('same');
    expect((await judged(ports)).map(([, severity]) => severity)).toEqual([2, 0]);
    expect(await lines(ports)).toEqual([undefined]);
  });

  it('is told at the first look as well', async () => {
    const ports = await watching();
    await look(ports, pageWith(announced({ above: NOTE }), A));
    expect(await verdicts(ports)).toEqual([['pending', 2]]);
  });

  it('goes on where a copy for printing shows it alone', async () => {
    const ports = await watching();
    await look(ports, pageWith(A));
    await look(ports, pageWith(announced({ above: NOTE }), A));
    expect(await look(ports, pageWith(IN_FORCE), { url: `${ADDRESS}/print` })).toBe('held');
    expect(await lines(ports)).toEqual([undefined, 'announced']);
    ports.clock.now = Date.parse('2026-03-20T12:00:00Z');
    await look(ports, pageWith(IN_FORCE));
    expect((await judged(ports)).map(([verdict]) => verdict)).toEqual(['pending', 'took-effect']);
  });

  it('is told again where it is altered, by what is altered', async () => {
    const ports = await watching();
    await look(ports, pageWith(A));
    await look(ports, pageWith(announced({ above: NOTE }), A));
    for (const _ of [1, 2]) await look(ports, pageWith(announced({ above: NOTE, law: LAW_FAR_AWAY }), A));
    const changes = await changesOf(ports);
    expect(changes.map(({ judgement }) => judgement?.verdict)).toEqual(['pending', 'pending']);
    expect(changes[1]?.judgement?.findings.map(({ topic }) => topic)).not.toContain('content-licence');
    expect(await lines(ports)).toEqual([undefined, 'announced']);
  });

  it('may be withdrawn: nothing is told, and what is announced next is compared with the text in force', async () => {
    const ports = await watching();
    await look(ports, pageWith(A));
    await look(ports, pageWith(announced({ above: NOTE }), A));
    expect(await look(ports, pageWith(A))).toBe('same');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    await look(ports, pageWith(textOf({ law: LAW_FAR_AWAY, above: NOTE }), A));
    const changes = await changesOf(ports);
    expect(changes[1]?.beforeId).toBe(changes[0]?.beforeId);
    expect(changes[1]?.judgement).toMatchObject({ verdict: 'pending' });
    expect(await lines(ports)).toEqual([undefined, 'announced']);
  });
});

describe('an old copy below the text in force', () => {
  it('is no edition, and nothing changed when it is dropped', async () => {
    const ports = await watching();
    const old = textOf({ above: 'Previous version', licence: LICENCE_STAYS, under: 'Last updated: 1 March 2020' });
    expect(await look(ports, pageWith(A))).toBe('first');
    expect(await look(ports, pageWith(A, old))).toBe('same');
    expect(await look(ports, pageWith(A))).toBe('same');
    expect(await lines(ports)).toEqual([undefined]);
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
  });
});

const EU = 'If you live in the European Union, these terms apply to you.';
const ELSEWHERE = 'If you live outside the European Union, these terms apply to you.';
const eu = (text: EditionText = {}): string => textOf({ under: EU, ...text });
const elsewhere = (text: EditionText = {}): string => textOf({ under: ELSEWHERE, law: LAW_FAR_AWAY, ...text });

describe('a text for each region', () => {
  it('is one alert where one of them changes', async () => {
    const ports = await watching();
    await look(ports, pageWith(eu(), elsewhere()));
    expect(await lines(ports)).toEqual(['elsewhere', 'eu']);
    expect(await look(ports, pageWith(eu({ licence: LICENCE_STAYS }), elsewhere()))).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect((await listVersions(ports.archive, ID)).map(({ edition }) => edition)).toEqual(['eu', 'elsewhere', 'eu']);
  });

  it('goes on where the page stops showing one of them', async () => {
    const ports = await watching();
    await look(ports, pageWith(eu(), elsewhere()));
    expect(await look(ports, pageWith(eu()))).toBe('same');
    expect(await look(ports, pageWith(textOf({ under: '', extra: 'A new fee of one euro is due.' })))).toBe('changed');
    expect(await lines(ports)).toEqual(['elsewhere', 'eu']);
    expect(await look(ports, pageWith(eu(), elsewhere()))).not.toBe('variant');
  });

  it('is read again by a newer extractor as the text that it was, whatever the new one calls it', async () => {
    const ports = await watching();
    await look(ports, pageWith(eu(), elsewhere()));
    const before = await listVersions(ports.archive, ID);
    // Of an older extractor, which knew no labels.
    await ports.archive.versions.toCollection().modify((version) => {
      version.extractorRevision = EXTRACTOR_REVISION - 1;
    });
    const { read } = ports;
    ports.read = async (html, hints) => {
      const extraction = await read(html, hints);
      if (extraction.outcome !== 'terms') return extraction;
      return {
        ...extraction,
        editions: extraction.editions.map(({ edition, ...terms }) => ({ ...terms, edition: `for-${edition}` })),
      };
    };
    await look(ports, pageWith(eu(), elsewhere()));
    const after = await listVersions(ports.archive, ID);
    const textsOf = (versions: typeof before) => versions.map(({ id, textHash }) => `${id} ${textHash}`).sort();
    expect(textsOf(after)).toEqual(textsOf(before));
    expect(await listAlerts(ports.archive)).toEqual([]);
  });

  it('is the text that stood alone before, and the other one is no change', async () => {
    const ports = await watching();
    const both = pageWith(elsewhere(), textOf({ under: 'Users in the European Union' }));
    await look(ports, pageWith(textOf({ under: '' })));
    await look(ports, both);
    expect(await look(ports, both)).toBe('same');
    expect(await listAlerts(ports.archive)).toEqual([]);
    expect(await lines(ports)).toEqual([undefined, 'elsewhere']);
  });
});
