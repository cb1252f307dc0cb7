import '../../all-words';
import { describe, expect, it } from 'vitest';
import { compareShowings, type Witness } from '../../../utils/core/evidence/showings/compare-showings';
import { showingsOfArchive } from '../../../utils/core/evidence/showings/showings-of-archive';
import { showingsOfBundle } from '../../../utils/core/evidence/showings/showings-of-bundle';
import type { Sighting } from '../../../utils/core/model/capture';
import type { Showing } from '../../../utils/core/model/evidence';
import { translateSentence } from '../../../utils/i18n/translate';
import { AFTER, DAY, makeChain, makeTestBundle } from '../compose/evidence/make-test-bundle';

const ID = 'pond/Terms of Service';
const text = (textHash: string, from: number, until = from, more: Partial<Showing> = {}): Showing => ({
  ...{ textHash, lang: 'en', from: from * DAY, until: until * DAY },
  ...more,
});
const SHOWN = { documentId: ID, before: text('old', 10, 20), after: text('new', 21), looks: ['l1', 'l2'] };

const compare = (...showings: Showing[]) => {
  const report = compareShowings(SHOWN, { other: 'mine', documentId: ID, showings, looks: ['m1'] });
  return [report.state, ...report.lines.map(({ sentence }) => sentence.id.replace('evidence.', ''))];
};

describe('two witnesses', () => {
  it('agree where both saw the texts, at about the same time or at another', () => {
    expect(compare(text('old', 1, 19), text('new', 22, 40))).toEqual(['agree', 'same-time', 'same-time']);
    expect(compare(text('old', 1, 5), text('new', 60))).toEqual(['agree', 'same-otherwise', 'same-otherwise']);
    expect(compare(text('old', 12))).toEqual(['partly', 'same-time', 'other-none']);
  });

  it('know nothing of a time when one of them did not look', () => {
    expect(compare()).toEqual(['unknown', 'other-none', 'other-none']);
    expect(compare(text('older', 1, 9), text('newer', 22, 30))).toEqual(['unknown', 'other-none', 'other-none']);
    const other = compareShowings(SHOWN, {
      other: 'file',
      documentId: 'pond/Imprint',
      showings: [SHOWN.before],
      looks: [],
    });
    expect([other.state, other.headline.id]).toEqual(['unknown', 'evidence.other-document']);
  });

  it.each([
    ['other-lang', { lang: 'de' }],
    ['other-edition', { edition: 'announced' }],
    ['other-text', {}],
    ['other-text', { lang: undefined }],
    ['other-text', { region: 'US' }],
  ])('were shown different terms: %s', (id, more) => {
    expect(compare(text('other', 1, 40, more as Partial<Showing>))).toEqual(['differs', id, id]);
  });

  it('were shown those of another region, where both pages say theirs; the nearest text counts', () => {
    const shown = { ...SHOWN, before: text('old', 10, 20, { region: 'EU' }) };
    const showings = [text('a', 1, 40, { lang: 'de', region: 'DE' }), text('b', 1, 40, { region: 'US' })];
    const [line] = compareShowings(shown, { other: 'file', documentId: ID, showings, looks: [] }).lines;
    expect(line?.sentence).toEqual({
      id: 'evidence.other-region',
      values: { other: 'file', side: 'before', ourRegion: 'EU', theirRegion: 'US' },
    });
    expect(translateSentence('en', line?.sentence ?? { id: '' })).toContain('another region (United States)');
    expect(translateSentence('de', line?.sentence ?? { id: '' })).toContain('(Europäische Union)');
  });
});

describe('a witness whose archive was brought in', () => {
  const brought = { isImported: true } as const;

  it.each([
    ['same-time', text('old', 10, 20, brought)],
    ['same-otherwise', text('old', 60, 70, brought)],
    ['other-text', text('other', 10, 20, brought)],
    ['other-lang', text('other', 10, 20, { ...brought, lang: 'de' })],
    ['other-region', text('other', 10, 20, { ...brought, region: 'US' })],
    ['other-edition', text('other', 10, 20, { ...brought, edition: 'announced' })],
  ])('is not taken for this browser: %s', (id, showing) => {
    const shown = { ...SHOWN, before: text('old', 10, 20, { region: 'EU' }) };
    const witness: Witness = { other: 'mine', documentId: ID, showings: [showing], looks: [], imported: ['b1'] };
    const [line] = compareShowings(shown, witness).lines;
    expect(line?.sentence).toMatchObject({ id: `evidence.${id}`, values: { other: 'brought' } });
    const said = translateSentence('en', line?.sentence ?? { id: '' });
    expect(said).toMatch(/an archive that you brought in/i);
    expect(said).not.toMatch(/this browser/i);
  });

  it('stands behind what this browser saw itself', () => {
    const showings = [text('old', 10), text('old', 10, 20, brought), text('new', 21, 22, brought)];
    const { lines } = compareShowings(SHOWN, { other: 'mine', documentId: ID, showings, looks: [] });
    expect(lines.map(({ sentence }) => sentence.values?.other)).toEqual(['mine', 'brought']);
  });
});

describe('what a bundle and an archive say was shown', () => {
  it('agrees for two browsers that looked at the same pages, and one browser is one witness', async () => {
    const ours = showingsOfBundle(await makeTestBundle());
    const kept = await makeChain(9, () => ({ how: 'kept' }));
    const asWitness = ({ before, after, ...rest }: typeof ours): Witness => ({
      ...{ ...rest, other: 'file', showings: [before, after] },
    });
    const theirs = showingsOfBundle(await makeTestBundle({ sightings: kept, first: 3 }));
    expect(compareShowings(ours, asWitness(theirs)).state).toBe('agree');
    const after = { ...AFTER, blocks: AFTER.blocks.slice(1) };
    const others = showingsOfBundle(await makeTestBundle({ sightings: kept, first: 3, after }));
    expect(compareShowings(theirs, asWitness({ ...others, looks: ['x'] })).state).toBe('differs');
    expect(compareShowings(ours, asWitness(ours)).headline.id).toBe('evidence.one-maker');
  });

  it('lasts from the first look that showed a version to the last, and no refused or held look shows one', () => {
    const look = (at: number, outcome: Sighting['outcome'], id = 'v1') =>
      ({ at, outcome, versionIds: [id] }) as Sighting;
    const looks = [look(1, 'first'), look(5, 'same'), look(9, 'held'), look(10, 'refused'), look(12, 'changed', 'v2')];
    const versions = [
      { id: 'v1', textHash: 'a', at: 1 },
      { id: 'v2', textHash: 'b', at: 11, lang: 'de' },
    ];
    expect(showingsOfArchive(versions, looks)).toEqual([
      { textHash: 'a', from: 1, until: 5 },
      { textHash: 'b', from: 11, until: 12, lang: 'de' },
    ]);
  });

  it('is told apart by who looked', () => {
    const look = (at: number, isImported?: true) =>
      ({ at, outcome: 'same', versionIds: ['v1'], ...(isImported ? { isImported } : {}) }) as Sighting;
    const looks = [look(9), look(7), look(4, true), look(2, true)];
    expect(showingsOfArchive([{ id: 'v1', textHash: 'a', at: 1, isImported: true }], looks)).toEqual([
      { textHash: 'a', from: 7, until: 9 },
      { textHash: 'a', from: 1, until: 4, isImported: true },
    ]);
    expect(showingsOfArchive([{ id: 'v1', textHash: 'a', at: 1, isImported: true }], looks.slice(2))).toEqual([
      { textHash: 'a', from: 1, until: 4, isImported: true },
    ]);
  });
});
