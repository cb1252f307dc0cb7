import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../utils/core/model/judgement';
import { advance } from '../../../utils/pipeline/advance';
import { addPack, MOST_PACKS } from '../../../utils/pipeline/packs/add-pack';
import { deletePack, switchPack, switchTopic } from '../../../utils/pipeline/packs/switch-rules';
import { tryPack } from '../../../utils/pipeline/packs/try-pack';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { countUnread, listAlerts, markRead } from '../../../utils/store/alerts';
import { measureStorage } from '../../../utils/store/blocks/measure-storage';
import { listChanges } from '../../../utils/store/changes';
import { findDocument, storageUsed } from '../../../utils/store/documents';
import { listOwnPacks } from '../../../utils/store/rules/own-packs';
import { checkPage, ID } from '../stand-ins/check-page';
import { dump } from '../stand-ins/dump';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { add, CLOSES_UNUSED, EXAMPLE_ID, EXAMPLE_PACK } from '../stand-ins/own-packs';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';

async function watching(...pages: string[]): Promise<TestPorts> {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  for (const page of pages) await checkPage(ports, page);
  return ports;
}

const CLOSING = termsPage({ extra: [CLOSES_UNUSED], updated: '4 March 2026' });
const GRABBING = termsPage({ licence: LICENCE_SURVIVES, updated: '4 March 2026' });

async function judged({ archive }: TestPorts): Promise<Judgement> {
  const [change] = await listChanges(archive, ID);
  if (!change?.judgement) throw new Error('not judged');
  return change.judgement;
}

const severityOf = async (ports: TestPorts): Promise<number | undefined> =>
  (await listAlerts(ports.archive))[0]?.severity;
const headlineOf = async (ports: TestPorts) => (await listAlerts(ports.archive))[0]?.headline;

describe('a pack that is added', () => {
  it('is heard of the next change, in its own words, and interrupts nobody', async () => {
    const ports = await watching(termsPage());
    expect(await add(ports)).toMatchObject({ value: { outcome: 'added', id: EXAMPLE_ID } });
    await checkPage(ports, CLOSING);
    const { findings, severity } = await judged(ports);
    expect(findings[0]).toMatchObject({
      topic: 'pack:inactive-accounts',
      own: { pack: EXAMPLE_PACK.name, topic: 'accounts that nobody uses' },
      principle: 'ownership',
      direction: 'worse',
      severity: 2,
      headline: { id: 'packs.said', values: { text: 'Murmur now says that it closes accounts that nobody uses.' } },
    });
    expect(findings[0]?.after?.text).toBe(CLOSES_UNUSED);
    expect(severity).toBe(2);
    expect(await headlineOf(ports)).toMatchObject({ id: 'packs.said' });
    expect(ports.told).toEqual([]);
  });

  it('looks at the changes that are there, in place and quietly', async () => {
    const ports = await watching(termsPage(), CLOSING);
    expect(await severityOf(ports)).toBe(1);
    await markRead(ports.archive, (await listAlerts(ports.archive))[0]?.id ?? '', 1);
    await add(ports);
    await advance(ports);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect(await severityOf(ports)).toBe(2);
    expect(await countUnread(ports.archive, 2)).toBe(1);
    expect(ports.told).toEqual([]);
    expect(await advance(ports)).toEqual({ ok: true, value: { steps: 0 } });
  });

  it('finds nothing more when it is off, and comes back unheard of once it was read', async () => {
    const ports = await watching(termsPage(), CLOSING);
    await add(ports);
    await advance(ports);
    await markRead(ports.archive, (await listAlerts(ports.archive))[0]?.id ?? '', 1);
    expect(await switchPack(ports, EXAMPLE_ID, false)).toBe(true);
    await advance(ports);
    expect((await judged(ports)).findings.filter(({ own }) => own)).toEqual([]);
    expect(await severityOf(ports)).toBe(1);
    await switchPack(ports, EXAMPLE_ID, true);
    await advance(ports);
    expect(await severityOf(ports)).toBe(2);
    expect(await countUnread(ports.archive)).toBe(0);
    expect(await deletePack(ports, EXAMPLE_ID)).toBe(true);
    await advance(ports);
    expect((await judged(ports)).findings.filter(({ own }) => own)).toEqual([]);
    expect(await deletePack(ports, EXAMPLE_ID)).toBe(false);
    expect(await switchPack(ports, EXAMPLE_ID, true)).toBe(false);
  });

  it('says in general that its topic came, changed and went, where it has no words for it', async () => {
    const { headlines: _, ...wordless } = EXAMPLE_PACK;
    const ports = await watching(termsPage());
    await addPack(ports, { text: JSON.stringify(wordless) });
    const values = { service: 'Murmur', topic: 'accounts that nobody uses' };
    await checkPage(ports, CLOSING);
    expect(await headlineOf(ports)).toEqual({ id: 'packs.new', values });
    const reused = 'The usernames of inactive accounts may be given to other people.';
    await checkPage(ports, termsPage({ extra: [CLOSES_UNUSED, reused], updated: '6 March 2026' }));
    expect((await judged(ports)).headline).toEqual({ id: 'packs.altered', values });
    await checkPage(ports, termsPage({ updated: '8 March 2026' }));
    await checkPage(ports, termsPage({ updated: '8 March 2026' }));
    expect((await judged(ports)).headline).toEqual({ id: 'packs.gone', values });
  });

  it('speaks of a topic of ours beside us, once of each clause and never loudly', async () => {
    const frame = {
      id: 'content-licence.survives',
      topic: 'content-licence' as const,
      stance: 'adverse' as const,
      all: ['licence survives'],
      examples: {
        hits: ['This licence survives the end.', 'The licence survives your account.'],
        misses: ['We survive you.', 'The licence ends.'],
      },
    };
    const ports = await watching(termsPage());
    await add(ports, { topics: [], headlines: {}, frames: [frame] });
    await switchTopic(ports, 'content-licence', false);
    await checkPage(ports, GRABBING);
    const { findings } = await judged(ports);
    expect(findings[0]).toMatchObject({ own: { pack: EXAMPLE_PACK.name }, severity: 2 });
    expect(findings[0]?.headline.id).toBe('judge.content-licence.worse');
    expect(findings.filter(({ topic, own }) => topic === 'content-licence' && !own)).toEqual([]);
    expect(ports.told).toEqual([]);
    await switchTopic(ports, 'content-licence', true);
    await advance(ports);
    const quotes = (await judged(ports)).findings.flatMap(({ after, direction }) => `${direction} ${after?.text}`);
    expect(new Set(quotes).size).toBe(quotes.length);
  });
});

describe('a topic that is switched off', () => {
  it('is named no more; switched on, it is neither told nor raised again', async () => {
    const ports = await watching(termsPage(), GRABBING);
    expect(await severityOf(ports)).toBe(3);
    expect(ports.told).toHaveLength(1);
    await markRead(ports.archive, (await listAlerts(ports.archive))[0]?.id ?? '', 1);
    await switchTopic(ports, 'content-licence', false);
    await advance(ports);
    expect((await judged(ports)).findings.map(({ topic }) => topic)).not.toContain('content-licence');
    expect(await severityOf(ports)).toBeLessThan(2);
    await switchTopic(ports, 'content-licence', true);
    await advance(ports);
    expect(await severityOf(ports)).toBe(3);
    expect(await countUnread(ports.archive)).toBe(0);
    expect(ports.told).toHaveLength(1);
  });

  it('switched on later than a change was seen, it raises that without a notification', async () => {
    const ports = await watching(termsPage());
    await switchTopic(ports, 'content-licence', false);
    await checkPage(ports, GRABBING);
    expect(ports.told).toEqual([]);
    await switchTopic(ports, 'content-licence', true);
    await advance(ports);
    expect(await severityOf(ports)).toBe(3);
    expect(await countUnread(ports.archive, 2)).toBe(1);
    expect(ports.told).toEqual([]);
  });

  it('leaves what comes afterwards as loud as it is', async () => {
    const ports = await watching(termsPage());
    await switchTopic(ports, 'fees', false);
    await checkPage(ports, GRABBING);
    expect(ports.told).toHaveLength(1);
  });
});

describe('adding', () => {
  it('asks before it replaces, and judges again by what took the place', async () => {
    const ports = await watching(termsPage(), CLOSING);
    await add(ports);
    expect(await add(ports, { name: 'Other' })).toMatchObject({
      value: { outcome: 'standing', name: EXAMPLE_PACK.name },
    });
    await switchPack(ports, EXAMPLE_ID, false);
    expect(await add(ports, { name: 'Other' }, true)).toMatchObject({ value: { outcome: 'replaced', name: 'Other' } });
    expect(await listOwnPacks(ports.archive)).toMatchObject([{ isOn: true, pack: { name: 'Other' } }]);
    await advance(ports);
    expect((await judged(ports)).findings[0]?.own?.pack).toBe('Other');
  });

  it('changes nothing where a pack is refused', async () => {
    const ports = await watching(termsPage(), CLOSING);
    const before = await dump(ports.archive);
    expect(await addPack(ports, { text: '{"id": 1' })).toMatchObject({ value: { outcome: 'refused' } });
    expect(await dump(ports.archive)).toEqual(before);
  });

  it('has an end', async () => {
    const ports = makeTestPorts();
    for (let i = 0; i < MOST_PACKS; i++) await add(ports, { id: `pack-${i}` });
    expect(await add(ports, { id: 'one-more' })).toMatchObject({ value: { outcome: 'refused' } });
    expect(await add(ports, { id: 'pack-1' }, true)).toMatchObject({ value: { outcome: 'replaced' } });
    expect(await listOwnPacks(ports.archive)).toHaveLength(MOST_PACKS);
  });

  it('keeps the sum of what is stored', async () => {
    const ports = await watching(termsPage(), CLOSING);
    const before = await storageUsed(ports.archive);
    await add(ports);
    await advance(ports);
    const { versions, words, snapshots, sightings } = await measureStorage(ports.archive, ID);
    expect((await findDocument(ports.archive, ID))?.storedBytes).toBe(versions + words + snapshots + sightings);
    expect((await storageUsed(ports.archive)) - before).toBeGreaterThan(JSON.stringify(EXAMPLE_PACK).length / 2);
  });
});

describe('a try-out', () => {
  it('says what a pack finds in the texts in force, with the words', async () => {
    const ports = await watching(termsPage({ extra: ['We may close dormant profiles.'] }), CLOSING);
    await add(ports);
    await switchPack(ports, EXAMPLE_ID, false);
    const finds = await tryPack(ports, EXAMPLE_ID);
    expect(finds).toMatchObject({ clauses: 1, documents: 1 });
    expect(finds?.some[0]).toMatchObject({ text: CLOSES_UNUSED, serviceName: 'Murmur', termsType: 'Terms of Service' });
    expect(finds?.some[0]?.marks.length).toBeGreaterThan(0);
    expect(await tryPack(ports, 'nobody')).toBeUndefined();
  });

  it('finds nothing in an empty archive', async () => {
    const ports = makeTestPorts();
    await add(ports);
    expect(await tryPack(ports, EXAMPLE_ID)).toEqual({ clauses: 0, documents: 0, some: [] });
  });
});
