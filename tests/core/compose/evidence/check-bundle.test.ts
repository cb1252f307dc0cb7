import '../../../all-words';
import { describe, expect, it, vi } from 'vitest';
import { checkBundle } from '../../../../utils/core/compose/evidence/check-bundle';
import { parseBundle } from '../../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../../utils/core/evidence/bundle/write-bundle';
import { CHAIN_START } from '../../../../utils/core/evidence/chain-sighting';
import { digestParts } from '../../../../utils/core/evidence/seal/digest-parts';
import type { Bundle, BundleCheck } from '../../../../utils/core/model/evidence';
import { translateSentence } from '../../../../utils/i18n/translate';
import { DAY, makeChain, makeTestBundle, say } from './make-test-bundle';

async function check(bundle: Bundle): Promise<BundleCheck> {
  const parsed = parseBundle(writeBundle(bundle));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return checkBundle(parsed.value, say);
}

const idsOf = ({ lines }: BundleCheck, state: string): string[] =>
  lines.filter((line) => line.state === state).map(({ sentence }) => sentence.id.replace('evidence.', ''));

describe('a bundle as it was made', () => {
  it('holds, sentence by sentence, and says what nobody can know', async () => {
    const bundle = await makeTestBundle();
    expect(bundle.judgement.findings.length).toBeGreaterThan(1);
    const result = await check(bundle);
    expect(result.state).toBe('holds');
    expect(idsOf(result, 'holds')).toEqual([
      ...['text-holds', 'text-holds', 'comparison-holds', 'quotes-hold', 'saying-holds'],
      ...['chain-holds', 'chain-seen', 'clock-holds', 'signature-holds', 'parts-hold'],
    ]);
    expect(idsOf(result, 'unknown')).toEqual(['signature-whose', 'judged-by-rules', 'page-itself']);
  });

  it('carries this document and its looks between the two texts, and nothing else', async () => {
    const bundle = await makeTestBundle({ first: 2 });
    expect(bundle.chain).toHaveLength(1);
    expect(bundle.chain[0]?.map(({ index }) => index)).toEqual([2, 3, 4, 5]);
    expect(Object.keys(bundle.chain[0]?.[0] ?? {}).sort()).toEqual(
      ['at', 'documentId', 'hash', 'how', 'index', 'previous', 'serverDate', 'snapshot', 'status', 'url'].sort(),
    );
  });

  it('may stand in a script element of a page', async () => {
    const text = writeBundle(await makeTestBundle());
    expect(text).not.toContain('<');
    expect(JSON.parse(text).document.title).toBe('Terms <of> Pond');
  });

  it.each(['en-GB', 'de'])('says its check in whole sentences: %s', async (locale) => {
    const { lines, headline } = await check(await makeTestBundle({ locale }));
    for (const sentence of [headline, ...lines.map((line) => line.sentence)])
      expect(translateSentence(locale, sentence)).toMatch(/^[A-ZÄÖÜ].*\.$/s);
  });
});

describe('what cannot be checked', () => {
  it('is no failure: no key, no Ed25519 here, a language that is not here', async () => {
    expect(idsOf(await check(await makeTestBundle({ key: undefined })), 'unknown')).toContain('signature-none');
    const bundle = await makeTestBundle();
    const unsupported = Object.assign(new Error('Unrecognized name.'), { name: 'NotSupportedError' });
    const spy = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(unsupported);
    const result = await check(bundle);
    spy.mockRestore();
    expect([result.state, ...idsOf(result, 'unknown')]).toContain('signature-unsupported');
    expect(result.state).toBe('holds');
    const foreign = await checkBundle({ bundle, isAsWritten: true }, () => undefined);
    expect([foreign.state, ...idsOf(foreign, 'unknown')]).toContain('saying-language');
    expect(foreign.state).toBe('holds');
  });

  it('is which text came first, where two browsers saw one each', async () => {
    const [theirs, ours] = [await makeChain(4, () => ({ how: 'kept' })), await makeChain(3)];
    const first = theirs[2]?.hash ?? '';
    const bundle = await makeTestBundle({
      sightings: [...ours.slice(0, 2), theirs[2] as never, ours[2] as never],
      first: 2,
    });
    expect(bundle.chain.map((run) => run.map(({ hash }) => hash))).toEqual([[first], ours.map(({ hash }) => hash)]);
    const result = await check(bundle);
    expect([result.state, ...idsOf(result, 'odd')]).toEqual(['odd', 'chain-two']);
  });
});

describe('a clock that cannot be right', () => {
  const off = (at: number, over: object) => makeChain(6, (index) => (index === at ? over : {}));
  const START = Date.parse('2024-05-01T09:00:00Z');

  it.each([
    ['clock-back', { at: START - DAY }],
    ['clock-off', { serverDate: 'Wed, 01 Jan 2020 00:00:00 GMT' }],
    ['clock-unread', { serverDate: 'yesterday, about noon' }],
    ['clock-after', { at: START + 90 * DAY }],
  ])('is shown, though nothing else is broken: %s', async (id, over) => {
    const result = await check(await makeTestBundle({ sightings: await off(3, over) }));
    expect(result.state).toBe('odd');
    expect(idsOf(result, 'odd')).toContain(id);
    expect(idsOf(result, 'fails')).toEqual([]);
  });

  it('is unknown where no server said its own time', async () => {
    const sightings = await makeChain(6, () => ({ serverDate: undefined }));
    expect(idsOf(await check(await makeTestBundle({ sightings })), 'unknown')).toContain('clock-alone');
  });
});

describe('somebody who makes the digests anew', () => {
  it('is found where the chain, the texts or the comparison do not bear it out', async () => {
    const bundle = await makeTestBundle({ key: undefined });
    const forge = async (alter: (copy: Bundle) => void): Promise<string[]> => {
      const copy = structuredClone(bundle);
      alter(copy);
      copy.digests = await digestParts(copy);
      return idsOf(await check(copy), 'fails');
    };
    const run = (copy: Bundle) => copy.chain[0] ?? [];
    expect(await forge((copy) => void copy.before.blocks.splice(1, 1, { kind: 'paragraph', text: 'Never.' }))).toEqual(
      expect.arrayContaining(['text-fails', 'comparison-fails']),
    );
    expect(await forge((copy) => void copy.comparison.hunks.pop())).toEqual(['comparison-fails']);
    expect(await forge((copy) => void run(copy).splice(2, 1))).toEqual(['chain-gap']);
    expect(await forge((copy) => void run(copy).shift())).toEqual(['chain-cut']);
    expect(await forge((copy) => void run(copy).pop())).toEqual(['chain-cut']);
    expect(await forge((copy) => void run(copy).reverse())).toEqual(['chain-gap']);
    expect(await forge((copy) => void Object.assign(run(copy)[1] ?? {}, { at: 5 }))).toEqual(['chain-altered']);
    expect(await forge((copy) => void Object.assign(run(copy)[1] ?? {}, { documentId: 'x/y' }))).toEqual([
      'chain-foreign',
    ]);
    expect(await forge((copy) => void copy.chain.splice(0, 1, run(copy).slice(0, 2), run(copy).slice(3)))).toEqual([
      'chain-gap',
    ]);
    expect(await forge((copy) => void Object.assign(run(copy)[0] ?? {}, { previous: CHAIN_START }))).toEqual([
      'chain-altered',
    ]);
    expect(await forge((copy) => void Object.assign(copy.service, { id: 'lake' }))).toEqual(['document-fails']);
    const quote = { text: 'We own your garden.', marks: [] };
    expect(await forge((copy) => void Object.assign(copy.judgement.findings[0] ?? {}, { after: quote }))).toEqual([
      'quote-fails',
    ]);
  });
});
