import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { deleteService } from '../../../utils/pipeline/watch/delete-service';
import { answerSearch, DOCUMENTS_AT_FIRST } from '../../../utils/view/search/answer-search';
import { searchLines } from '../../../utils/view/search/search-lines';
import { SearchMemory } from '../../../utils/view/search/search-memory';
import { GUIDELINES, idOf, record, see, startStory, TERMS } from '../../pipeline/licence/licence-story';
import type { TestPorts } from '../../pipeline/stand-ins/make-test-ports';

const GRANT = 'You grant us a worldwide licence to use, copy and show what you post.';
const TRAIN = 'We may train our AI on the pictures of leopards that you post here.';
const day = (number: number): number => Date.UTC(2026, 2, number, 3);

let ports: TestPorts;
const ask = async (query: string, wish = {}, opened: string[] = []) => {
  const memory = new SearchMemory(ports.archive);
  const searched = await memory.read();
  const extent = { documents: DOCUMENTS_AT_FIRST, opened: new Set(opened) };
  const answer = await answerSearch(memory, searched, { wish: { query, isStandingOnly: false, ...wish }, extent });
  return { ...answer, searched, groups: searchLines(answer, searched) };
};
const hitsOf = async (query: string, wish = {}) =>
  (await ask(query, wish)).groups.flatMap(({ documents }) => documents.flatMap(({ hits }) => hits));

beforeAll(async () => {
  ports = await startStory();
  await see(ports, TERMS, 1, [GRANT]);
  await see(ports, GUIDELINES, 1, []);
  await see(ports, TERMS, 5, [GRANT, TRAIN]);
  await see(ports, TERMS, 9, [GRANT, TRAIN, 'Nobody is paid for the pictures that are looked at in this way.']);
  await see(ports, TERMS, 14, [GRANT, 'Nobody is paid for the pictures that are looked at in this way.']);
}, 60_000);

describe('answerSearch', () => {
  it('tells a sentence of many versions once, with when it came and when it went', async () => {
    const hits = await hitsOf('ai train');
    expect(hits).toHaveLength(1);
    expect(hits[0]?.quote.text).toBe(TRAIN);
    expect(hits[0]?.isStanding).toBe(false);
    expect(hits[0]?.spans).toHaveLength(1);
    expect(hits[0]?.spans[0]).toMatchObject({ isStanding: false, sinceAt: day(5), untilAt: day(14) });
    const { spans = [] } = hits[0] ?? {};
    const versions = (await ports.archive.versions.where('lineageId').startsWith(idOf(TERMS)).toArray()).sort(
      (a, b) => a.at - b.at,
    );
    const [first, second, third, fourth] = versions.map(({ id }) => id);
    expect(spans[0]?.cameHref).toBe(`#/compare/${first}/${second}`);
    expect(spans[0]?.wentHref).toBe(`#/compare/${third}/${fourth}`);
    expect(spans[0]?.textHref).toBe(`#/text/${third}?q=ai+train`);
  });

  it('says what stands, and what was there at the first look', async () => {
    const [grant] = await hitsOf('"worldwide licence"');
    expect(grant?.spans).toMatchObject([{ isStanding: true, sinceAt: day(1) }]);
    expect(grant?.spans[0]).not.toHaveProperty('untilAt');
    expect(grant?.spans[0]?.cameHref).toBeUndefined();
    const [paid] = await hitsOf('nobody paid');
    expect(paid?.spans).toMatchObject([{ isStanding: true, sinceAt: day(9) }]);
    expect(paid?.spans[0]?.cameHref).toMatch(/^#\/compare\//);
  });

  it('is narrowed to what stands, to a service and to a kind of document', async () => {
    expect(await hitsOf('leopards', { isStandingOnly: true })).toEqual([]);
    expect(await hitsOf('picture', { isStandingOnly: true })).not.toEqual([]);
    expect(await hitsOf('leopards', { termsType: GUIDELINES })).toEqual([]);
    expect(await hitsOf('leopards', { serviceId: 'elsewhere' })).toEqual([]);
    expect(await hitsOf('leopards', { serviceId: 'murmur', termsType: TERMS })).toHaveLength(1);
  });

  it('takes a short last word for the beginning of one where nobody has it', async () => {
    expect(await hitsOf('leo')).toHaveLength(1);
    expect(await hitsOf('ai tra')).toHaveLength(1);
    expect((await ask('   ')).documents).toBe(0);
  });

  it('keeps what was read, and reads what has changed', async () => {
    const memory = new SearchMemory(ports.archive);
    const before = await memory.read();
    const again = await memory.read();
    const placesOf = ({ searchables }: typeof before, id: string) =>
      searchables.find(({ document }) => document.id === id)?.places;
    expect(placesOf(again, idOf(TERMS))).toBe(placesOf(before, idOf(TERMS)));
    await ports.archive.wordIndexes.update(idOf(TERMS), { madeAt: 1 });
    const after = await memory.read();
    expect(placesOf(after, idOf(TERMS))).not.toBe(placesOf(before, idOf(TERMS)));
    expect(placesOf(after, idOf(GUIDELINES))).toBe(placesOf(before, idOf(GUIDELINES)));
  });

  it('says how many documents wait, and forgets a service that was deleted', async () => {
    const memory = new SearchMemory(ports.archive);
    await memory.read();
    await record(ports, GUIDELINES, 20, [TRAIN]);
    await ports.archive.wordIndexes.delete(idOf(TERMS));
    expect(await memory.read()).toMatchObject({ waiting: 1, all: 2 });
    await advance(ports);
    expect(await memory.read()).toMatchObject({ waiting: 0, all: 2 });
    await deleteService(ports, 'murmur');
    expect(await memory.read()).toMatchObject({ waiting: 0, all: 0, searchables: [] });
  });
});
