import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { advance } from '../../../utils/pipeline/advance';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { countVersions, listVersions, loadVersion } from '../../../utils/store/versions';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { answerHtml } from '../stand-ins/pages';
import { capture, chapterPage, nextRound, RULES } from './chapters';

const BASE = 'https://murmur.example/rules';
const NAMES = ['conduct', 'honesty', 'safety', 'privacy', 'content'];

const INTRO = ['listens', 'watches', 'reads', 'answers', 'decides', 'explains']
  .map((verb) => `<p>Whoever ${verb} on Murmur keeps these rules, and we remove what breaks them from the service.</p>`)
  .join('');

const contentsPage = (names: readonly string[], intro = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Community Guidelines - Murmur</title></head><body><main><h1>Community Guidelines</h1>
<p>These are the rules that everybody on Murmur keeps. Each of these pages says more about one of them.</p>${intro}
<ol>${names.map((name) => `<li><a href="/rules/${name}">About ${name}</a></li>`).join('')}</ol></main></body></html>`;

const sentencesOf = (name: string): string[] =>
  ['must', 'may', 'should', 'need not', 'can always', 'will'].map(
    (verb, at) =>
      `For the sake of ${name} everybody on the service ${verb} read rule number ${at + 1} of the rules on ${name} with care.`,
  );
const page = (name: string, sentences = sentencesOf(name)): string => chapterPage(0, sentences, `About ${name}`);

async function watchingContents(names: readonly string[]): Promise<TestPorts> {
  const documents = [{ termsType: 'Community Guidelines' as const, addresses: [BASE] }];
  const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
  await watchService(ports, { serviceId: 'murmur' });
  list(ports, names);
  for (const name of [...NAMES, 'spam']) ports.site.set(`${BASE}/${name}`, () => answerHtml(page(name)));
  return ports;
}

const list = (ports: TestPorts, names: readonly string[], intro = ''): void => {
  ports.site.set(BASE, () => answerHtml(contentsPage(names, intro)));
};

async function headingsOf(ports: TestPorts): Promise<string[]> {
  const [newest] = await listVersions(ports.archive, RULES);
  const { terms } = (await loadVersion(ports.archive, newest?.id ?? '')) ?? {};
  return (terms?.blocks ?? [])
    .filter(({ kind, text }) => kind === 'heading' && text.startsWith('About'))
    .map(({ text }) => text);
}

describe('a table of contents', { timeout: 60_000 }, () => {
  it('makes its chapters parts of the document, which is one text once they were seen', async () => {
    const ports = await watchingContents(NAMES);
    await nextRound(ports);
    const document = await ports.archive.documents.get(RULES);
    expect(document?.addresses.map(({ url }) => url)).toEqual([BASE, ...NAMES.map((name) => `${BASE}/${name}`)]);
    expect(await countVersions(ports.archive, RULES)).toBe(0);
    await nextRound(ports, 0);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(await headingsOf(ports)).toEqual(NAMES.map((name) => `About ${name}`));
    expect((await ports.archive.documents.get(RULES))?.blocked).toBeUndefined();
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(ports.asked.every(({ url }) => url.startsWith(BASE))).toBe(true);
  });

  it('that gains a chapter has changed, and so it has when it loses one', async () => {
    const ports = await watchingContents(NAMES);
    await nextRound(ports);
    await nextRound(ports, 0);
    list(ports, [...NAMES, 'spam']);
    await nextRound(ports);
    await nextRound(ports, 0);
    expect((await listVersions(ports.archive, RULES)).map(({ outcome }) => outcome)).toEqual(['changed', 'first']);
    expect(await headingsOf(ports)).toContain('About spam');
    list(ports, [...NAMES.slice(1), 'spam']);
    await nextRound(ports);
    await nextRound(ports);
    expect(await headingsOf(ports)).not.toContain('About conduct');
    expect(await ports.archive.changes.count()).toBe(2);
    ports.asked.length = 0;
    await nextRound(ports);
    expect(ports.asked.map(({ url }) => url)).not.toContain(`${BASE}/conduct`);
  });

  it.each([
    ['some of its chapters', NAMES.slice(0, 4), ''],
    ['none of its chapters', [], ''],
    ['some of its chapters beside words of its own', NAMES.slice(0, 4), INTRO],
    ['none of its chapters beside words of its own', [], INTRO],
    ['no words of its own', NAMES, INTRO],
  ])('that shows %s once has not lost the others', async (_, names, intro) => {
    const ports = await watchingContents(NAMES);
    list(ports, NAMES, intro);
    await nextRound(ports);
    await nextRound(ports, 0);
    list(ports, names, names === NAMES ? '' : intro);
    await nextRound(ports, 1);
    list(ports, NAMES, intro);
    await nextRound(ports, 1);
    await nextRound(ports, 2);
    expect(await headingsOf(ports)).toEqual(NAMES.map((name) => `About ${name}`));
    expect(await ports.archive.changes.count()).toBe(0);
  });

  it.each([
    ['any chapters', 0],
    ['all of them', 4],
  ])('of which an older release did not see %s alarms nobody', async (_, seen) => {
    const ports = await watchingContents(NAMES);
    list(ports, NAMES, INTRO);
    const { read } = ports;
    ports.read = async (html, hints) => {
      const { chapters, ...extraction } = await read(html, hints);
      return { ...extraction, ...(chapters && seen > 0 ? { chapters: chapters.slice(0, seen) } : {}) };
    };
    await nextRound(ports);
    await nextRound(ports, 0);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    await ports.archive.documents.toCollection().modify(({ addresses }) => {
      for (const { chapterOf } of addresses) if (chapterOf) delete chapterOf.revision;
    });
    ports.read = read;
    await nextRound(ports);
    await advance(ports);
    await nextRound(ports, 0);
    expect(await headingsOf(ports)).toEqual(NAMES.map((name) => `About ${name}`));
    expect(await ports.archive.changes.count()).toBe(0);
    list(ports, [...NAMES, 'spam'], INTRO);
    await nextRound(ports);
    await nextRound(ports, 0);
    await nextRound(ports, 0.2);
    expect(await ports.archive.changes.count()).toBe(1);
  });

  it('is joined though nobody checks, where visits alone show that a chapter is gone', async () => {
    const ports = await watchingContents(NAMES);
    await nextRound(ports);
    await nextRound(ports, 0);
    for (const days of [1, 3]) {
      ports.clock.now += days * DAY;
      await capture(ports, { url: BASE, html: contentsPage(NAMES.slice(1)), how: 'visit' });
      await advance(ports);
    }
    ports.clock.now += DAY;
    await advance(ports);
    expect(await headingsOf(ports)).not.toContain('About conduct');
  });

  it('that calls a chapter’s page by another name has moved it', async () => {
    const ports = await watchingContents(NAMES);
    await nextRound(ports);
    await nextRound(ports, 0);
    ports.site.set(`${BASE}/decency`, () => answerHtml(page('conduct')));
    ports.site.set(BASE, () => answerHtml(contentsPage(NAMES).replace('/rules/conduct', '/rules/decency')));
    await nextRound(ports);
    await nextRound(ports, 0);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    expect(await ports.archive.changes.count()).toBe(0);
  });

  it('in place of a page with all the rules has only taken it apart', async () => {
    const ports = await watchingContents(NAMES);
    const all = NAMES.flatMap((name) => [
      `<h2>About ${name}</h2>`,
      ...sentencesOf(name).map((text) => `<p>${text}</p>`),
    ]);
    const single = `<!DOCTYPE html><html lang="en"><head><title>Community Guidelines - Murmur</title></head><body><main><h1>Community Guidelines</h1>${all.join('')}</main></body></html>`;
    ports.site.set(BASE, () => answerHtml(single));
    await nextRound(ports);
    await nextRound(ports);
    expect(await countVersions(ports.archive, RULES)).toBe(1);
    list(ports, NAMES);
    for (let round = 0; round < 6; round += 1) await nextRound(ports, 1);
    const changes = await ports.archive.changes.toArray();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.removedWords).toBe(0);
    expect(changes[0]?.addedWords).toBeLessThan(60);
    ports.site.set(BASE, () => answerHtml(single));
    for (const name of NAMES) ports.site.delete(`${BASE}/${name}`);
    for (let round = 0; round < 6; round += 1) await nextRound(ports, 1);
    const back = (await ports.archive.changes.toArray()).filter(({ id }) => id !== changes[0]?.id);
    expect(back.every(({ addedWords, removedWords }) => addedWords < 60 && removedWords < 60)).toBe(true);
  });
});
