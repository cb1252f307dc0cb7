import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { listAlerts } from '../../../utils/store/alerts';
import { loadSnapshot } from '../../../utils/store/blocks/load-snapshot';
import { listHeld } from '../../../utils/store/held';
import { countVersions, listVersions, loadVersion } from '../../../utils/store/versions';
import { CHAPTERS } from '../stand-ins/chapter-texts';
import type { TestPorts } from '../stand-ins/make-test-ports';
import { capture, chapterPage, nextRound, RULES, show, URLS, watchingChapters } from './chapters';

const SOLD = 'We may sell the messages that you send to other people to our partners.';
const KEPT = 'We keep what you deleted for as long as we like and may go on using it.';

const edited = (index: number, from: RegExp, to: string): string =>
  chapterPage(
    index,
    (CHAPTERS[index]?.[1] ?? []).map((text) => (from.test(text) ? to : text)),
  );

async function textOf(ports: TestPorts): Promise<string[]> {
  const [newest] = await listVersions(ports.archive, RULES);
  return ((await loadVersion(ports.archive, newest?.id ?? ''))?.terms.blocks ?? []).map(({ text }) => text);
}

describe('a document in several parts', { timeout: 60_000 }, () => {
  it('is one text, its parts in reading order, what all pages repeat once', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    const text = await textOf(ports);
    expect(text.filter((line) => CHAPTERS.some(([title]) => title === line))).toEqual([
      'Conduct',
      'Privacy of others',
      'Content',
    ]);
    expect(text.filter((line) => line.startsWith('Was this page helpful'))).toHaveLength(1);
    expect(text).toHaveLength(3 * 8 + 1);
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });

  it('has one change and one alert when two chapters change in one round', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    show(ports, 1, edited(1, /never sell/, SOLD));
    show(ports, 2, edited(2, /within ninety/, KEPT));
    await nextRound(ports);
    // The shorter of the two edits is looked at again first.
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    await nextRound(ports, 0.1);
    expect((await listVersions(ports.archive, RULES)).map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
    expect(await ports.archive.changes.count()).toBe(1);
    const alerts = await listAlerts(ports.archive);
    expect(alerts).toHaveLength(1);
    const change = await ports.archive.changes.get(alerts[0]?.id ?? '');
    expect(JSON.stringify(change?.judgement?.findings)).toContain('We may sell the messages');
    expect((await textOf(ports)).filter((line) => line === SOLD || line === KEPT)).toEqual([SOLD, KEPT]);
  });

  it.each([
    ['a wall', () => new Response('', { status: 401 }), 'login'],
    ['a stumbling server', () => new Response('', { status: 503 }), 'server-error'],
    ['no page', () => new Response('', { status: 404 }), 'not-found'],
  ] as const)('keeps the last text of a chapter behind %s, and says that it is blocked', async (_, answer, reason) => {
    const ports = await watchingChapters();
    await nextRound(ports);
    show(ports, 1, answer);
    await nextRound(ports);
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(await listAlerts(ports.archive)).toEqual([]);
    const document = await ports.archive.documents.get(RULES);
    expect(document?.blocked).toMatchObject({ reason });
    expect(document?.addresses.map(({ blocked }) => blocked?.reason)).toEqual([undefined, reason, undefined]);
    show(ports, 1, edited(1, /never sell/, SOLD));
    await nextRound(ports, 8);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });

  it('loses a chapter that is gone for long', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    show(ports, 1, () => new Response('', { status: 410 }));
    for (let round = 0; round < 5; round += 1) await nextRound(ports, 2);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    for (let round = 0; round < 3; round += 1) await nextRound(ports, 8);
    expect(await countVersions(ports.archive, RULES)).toBe(2);
    expect(await textOf(ports)).not.toContain('Privacy of others');
    expect(await ports.archive.changes.count()).toBe(1);
  });

  it('gains a chapter that could not be read before without an alarm, beside a change that is told', async () => {
    const ports = await watchingChapters();
    show(ports, 2, () => new Response('', { status: 503 }));
    await nextRound(ports);
    expect(await textOf(ports)).not.toContain('Content');
    show(ports, 2, chapterPage(2));
    show(ports, 1, edited(1, /never sell/, SOLD));
    await nextRound(ports);
    expect((await listVersions(ports.archive, RULES)).map(({ outcome }) => outcome)).toEqual([
      'changed',
      'first',
      'first',
    ]);
    const [change] = await ports.archive.changes.toArray();
    expect([change?.addedWords, change?.removedWords].every((words) => (words ?? 99) < 12)).toBe(true);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });

  it('is brought up to date by a visit to one chapter, in this chapter alone', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    const visit = async (html: string): Promise<void> => {
      ports.clock.now += 3_600_000;
      await capture(ports, { url: URLS[1], html, how: 'visit' });
      await advance(ports);
    };
    await visit(chapterPage(1));
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    await visit(edited(1, /never sell/, SOLD));
    expect(await countVersions(ports.archive, RULES)).toBe(2);
    const text = await textOf(ports);
    expect(text).toContain(SOLD);
    expect(text).toContain('Conduct');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });
});

describe('a round of checks', { timeout: 60_000 }, () => {
  it('is waited for, for hours', async () => {
    const ports = await watchingChapters();
    await nextRound(ports);
    ports.clock.now += 2 * 86_400_000;
    const see = async (index: number, html: string): Promise<void> => {
      await capture(ports, { url: URLS[index], html, how: 'check' });
      await advance(ports);
    };
    await see(1, edited(1, /never sell/, SOLD));
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    await see(2, edited(2, /within ninety/, KEPT));
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    ports.clock.now += 3 * 3_600_000;
    await advance(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(2);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });
});

/** Thirty sentences: a few of them are a stub of the whole, and still a page of terms. */
const LONG = ['insults', 'threats', 'lies about others', 'false names', 'copied accounts', 'bought followers'].flatMap(
  (what) => [
    `Anybody may report ${what} to us by a press on the sign beside a post.`,
    `We look at reports of ${what} within a day and write down what we decide.`,
    `Posts with ${what} are hidden from others while we look at them.`,
    `For ${what} we first warn, then lock an account for a week, and then close it.`,
    `Reports of ${what} that are made up count against whoever made them.`,
  ],
);

describe('words that go to another chapter', { timeout: 60_000 }, () => {
  it('are moved, though the chapter that lost them waits for a second look', async () => {
    const ports = await watchingChapters();
    show(ports, 0, chapterPage(0, LONG));
    await nextRound(ports);
    const [first, second] = [LONG, CHAPTERS[1]?.[1] ?? []];
    show(ports, 0, chapterPage(0, first.slice(0, 6)));
    show(ports, 1, chapterPage(1, [...second, ...first.slice(6)]));
    for (let round = 0; round < 4; round += 1) await nextRound(ports);
    const versions = await listVersions(ports.archive, RULES);
    expect(versions.map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
    const [change] = await ports.archive.changes.toArray();
    expect(change).toMatchObject({ addedWords: 0, removedWords: 0 });
    expect((await listAlerts(ports.archive)).filter(({ severity }) => severity > 1)).toEqual([]);
  });

  it('are kept with their page for as long as the whole names it', async () => {
    const ports = await watchingChapters();
    show(ports, 0, chapterPage(0, LONG));
    await nextRound(ports);
    show(ports, 0, chapterPage(0, LONG.slice(0, 6)));
    show(ports, 1, chapterPage(1, [...(CHAPTERS[1]?.[1] ?? []), ...LONG.slice(6)]));
    await nextRound(ports);
    await nextRound(ports, 0.1);
    const named = async (): Promise<string[]> =>
      (await ports.archive.lineages.toArray()).flatMap(({ joined = [] }) => joined.flatMap(({ held }) => held ?? []));
    expect(await named()).toHaveLength(1);
    // The old words are back, in the first look of a round: until it is over, nothing is joined anew.
    ports.clock.now += 2 * DAY;
    await capture(ports, { url: URLS[0], html: chapterPage(0, LONG), how: 'check' });
    await advance(ports);
    expect(await listHeld(ports.archive)).toEqual([]);
    const [page = ''] = await named();
    expect(await loadSnapshot(ports.archive, RULES, page)).toContain('Anybody may report');
  });

  it('and a chapter that shows a stub is not believed at once', async () => {
    const ports = await watchingChapters();
    show(ports, 0, chapterPage(0, LONG));
    await nextRound(ports);
    show(ports, 0, chapterPage(0, LONG.slice(0, 6)));
    await nextRound(ports);
    expect((await listHeld(ports.archive))[0]?.documentId).toBe(RULES);
    show(ports, 0, chapterPage(0, LONG));
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });
});

it('a chapter may be shorter than a document', { timeout: 60_000 }, async () => {
  const ports = await watchingChapters();
  show(ports, 1, chapterPage(1, (CHAPTERS[1]?.[1] ?? []).slice(0, 2)));
  await nextRound(ports);
  expect((await ports.archive.documents.get(RULES))?.blocked).toBeUndefined();
  expect(await textOf(ports)).toContain('Privacy of others');
});
