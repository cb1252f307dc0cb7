import '../../all-words';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { checkBundle } from '../../../utils/core/compose/evidence/check-bundle';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../utils/core/evidence/bundle/write-bundle';
import { hashText } from '../../../utils/core/text/hash-text';
import { translateSentence } from '../../../utils/i18n/translate';
import { judgePair } from '../../../utils/pipeline/judge-pair';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { findChange } from '../../../utils/store/changes';
import { listVersions } from '../../../utils/store/versions';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';
import { fileLines } from '../../../utils/view/share/page/file-lines';
import type { TermsSource } from '../../../utils/view/share/page/load-source';
import { makeShare } from '../../../utils/view/share/page/make-share';
import { fitTexts, networkLines } from '../../../utils/view/share/page/share-texts';
import { ID } from '../../pipeline/stand-ins/check-page';
import { look } from '../../pipeline/stand-ins/look';
import { makeTestPorts } from '../../pipeline/stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../../pipeline/stand-ins/pages';

const MIDDLE = termsPage({ extra: ['We may charge a fee for new features of the service from next year on.'] });
const LAST = termsPage({
  licence: LICENCE_SURVIVES,
  extra: [
    'We may charge a fee for new features of the service from next year on.',
    'You are signed in as jane.doe@mail.example and may write to legal@murmur.example.',
  ],
});

/** The first and the last of three texts, which no judgement is about. */
async function sourceOfPair(): Promise<TermsSource> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of [termsPage(), termsPage(), MIDDLE, MIDDLE, LAST, LAST]) await look(ports, page);
  const versions = (await listVersions(ports.archive, ID)).sort((a, b) => a.at - b.at);
  const [beforeId = '', afterId = ''] = [versions[0]?.id, versions.at(-1)?.id];
  const changeId = `${beforeId}:${afterId}`;
  expect(versions.length).toBe(3);
  expect(await findChange(ports.archive, changeId)).toBeUndefined();
  const judgement = await judgePair(ports, { beforeId, afterId });
  if (!judgement) throw new Error('They are a pair');
  const wish = { changeId, locale: 'en-GB', madeAt: ports.clock.now + 1 };
  expect(await loadBundle(ports.archive, wish)).toEqual({ ok: false, error: 'gone' });
  const loaded = await loadBundle(ports.archive, { ...wish, judgement });
  if (!loaded.ok) throw new Error(loaded.error);
  const file = writeBundle(loaded.value);
  const digest = await hashText(file);
  return { kind: 'terms', bundle: loaded.value, file, digest, ownHosts: ['murmur.example'] };
}

it('two texts that nobody judged as one change make a file that holds', async () => {
  const { file } = await sourceOfPair();
  const parsed = parseBundle(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { state, lines } = await checkBundle(parsed.value, translateSentence);
  expect(lines.filter((line) => line.state === 'fails' || line.state === 'odd')).toEqual([]);
  expect(state).toBe('holds');
});

it('their words say what lies between them, where it is of, and nothing of how it came', async () => {
  const source = await sourceOfPair();
  const { share } = makeShare(source, { locale: 'de-DE', isAllShown: false });
  expect(share).toMatchObject({ locale: 'de-DE', digest: source.digest, document: 'Nutzungsbedingungen' });
  expect(share.verdict).toBeUndefined();
  const fitted = fitTexts(share);
  expect(fitted.forms.markdown).toContain(source.digest);
  const lines = networkLines(share, { fitted, edits: { short: 'x'.repeat(400) }, instance: '' });
  expect(lines.find(({ network }) => network === 'mastodon')?.href).toBeUndefined();
  expect(lines.filter(({ isTooLong }) => isTooLong).map(({ network }) => network)).toEqual(['bluesky', 'x']);
});

it('what may be somebody’s in the texts is told before they go, and the service’s own address is not', async () => {
  const lines = fileLines(await sourceOfPair());
  expect(lines.traces).toEqual([
    expect.objectContaining({
      side: 'after',
      kind: 'mail',
      text: 'jane.doe@mail.example',
      before: 'You are signed in as ',
    }),
  ]);
  expect(lines.needsLook).toBe(lines.texts.some(({ how }) => how === 'visit' || how === 'kept'));
  expect(lines.looks.length).toBeGreaterThan(2);
});

it('what a kept mail says stands in the sentences, and is told before it goes', async () => {
  const source = await sourceOfPair();
  const { saying } = source.bundle;
  const quoting = { ...saying, evidence: ['A mail said: “Dear john.roe@mail.example, our terms change.”'] };
  const lines = fileLines({ ...source, bundle: { ...source.bundle, saying: quoting } });
  expect(lines.sentences).toContain(quoting.evidence[0]);
  expect(lines.traces).toContainEqual(expect.objectContaining({ side: 'saying', text: 'john.roe@mail.example' }));
  expect(lines.needsLook).toBe(true);
});

it('a visit that was brought in is told as such, and what it may show of somebody is told no less', async () => {
  const source = await sourceOfPair();
  const chain = source.bundle.chain.map((run) => run.map((look) => ({ ...look, isImported: true as const })));
  const lines = fileLines({ ...source, bundle: { ...source.bundle, chain } });
  expect(lines.texts.map(({ how }) => how)).toEqual(['import', 'import']);
  expect([...new Set(lines.looks.map(({ how }) => how))]).toEqual(['import']);
  expect(lines.needsLook).toBe(true);
});
