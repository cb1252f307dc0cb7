import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { checkDue } from '../../../utils/pipeline/check-due';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listSightings } from '../../../utils/store/sightings';
import { ID } from '../stand-ins/check-page';
import { LICENCE_STAYS, textOf } from '../stand-ins/edition-pages';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { answerHtml } from '../stand-ins/pages';

const PAGE = 'https://murmur.example/terms-of-service';
const API = 'https://murmur.example/api/v1/instance/terms_of_service';
const SHELL = `<!DOCTYPE html><html lang="en"><head><title>Murmur</title></head><body><script id="initial-state" type="application/json">{}</script><div class="app-holder" id="mastodon"><noscript>To use it, please enable JavaScript.</noscript></div></body></html>`;
const OLD = textOf({ under: '' });
const NEW = textOf({ under: '', licence: LICENCE_STAYS });
const OTHER = textOf({
  under: '',
  licence: LICENCE_STAYS,
  extra: 'We may charge a fee of ten euros for each account.',
});

const answerJson = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json; charset=utf-8' } });

interface Given {
  now: { day: string; content: string };
  next?: { day: string; content: string };
}

function give(ports: TestPorts, { now, next }: Given): void {
  ports.site.clear();
  ports.site.set(PAGE, () => answerHtml(SHELL));
  const answer = (text: Given['now'], succeeded_by: string | null) =>
    answerJson({ effective_date: text.day, effective: succeeded_by === null, content: text.content, succeeded_by });
  ports.site.set(API, () => answer(now, next?.day ?? null));
  if (next) ports.site.set(`${API}/${next.day}`, () => answer(next, null));
}

async function watching(): Promise<TestPorts> {
  const ports = makeTestPorts({
    declarations: async () => [{ ...DECLARATION, documents: [{ termsType: 'Terms of Service', addresses: [PAGE] }] }],
  });
  await watchService(ports, { serviceId: 'murmur' });
  return ports;
}

async function check(ports: TestPorts): Promise<unknown> {
  ports.clock.now += 2 * DAY;
  ports.asked.length = 0;
  expect((await checkDue(ports)).ok).toBe(true);
  const [look] = await listSightings(ports.archive, ID);
  return look?.reason ?? look?.outcome;
}

const judged = async ({ archive }: TestPorts) =>
  (await archive.changes.toArray()).sort((a, b) => a.at - b.at).map(({ judgement }) => judgement);
const told = async (ports: TestPorts) => (await judged(ports)).map((one) => [one?.verdict, one?.severity]);
const lines = async ({ archive }: TestPorts) => (await archive.lineages.toArray()).map(({ edition }) => edition);

const CURRENT = { day: '2026-01-15', content: OLD };
const COMING = { day: '2026-03-20', content: NEW };

describe('the terms of an instance', () => {
  it('are asked for plainly where its page is but a shell', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT });
    expect(await check(ports)).toBe('first');
    expect(ports.asked.map(({ url }) => url)).toEqual([PAGE, API]);
    const plain = { method: 'GET', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' };
    for (const { init } of ports.asked) expect(init).toMatchObject(plain);
    expect(await check(ports)).toBe('same');
    expect(await told(ports)).toEqual([]);
  });

  it('are announced by the text that is to follow them, and take effect in silence', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT });
    await check(ports);
    give(ports, { now: CURRENT, next: COMING });
    expect(await check(ports)).toBe('changed');
    expect(await told(ports)).toEqual([['pending', 2]]);
    expect(await lines(ports)).toEqual([undefined, 'announced']);
    const [pending] = await judged(ports);
    expect(pending?.evidence).toContainEqual({
      id: 'judge.evidence.holds-from',
      values: { date: Date.parse(COMING.day) },
    });
    expect(await check(ports)).toBe('same');
    ports.clock.now = Date.parse('2026-03-20T12:00:00Z');
    give(ports, { now: COMING });
    await check(ports);
    await check(ports);
    expect((await told(ports)).slice(1)).toEqual([['took-effect', 0]]);
    expect(await lines(ports)).toEqual([undefined]);
  });

  it('are held against what was announced', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT, next: COMING });
    await check(ports);
    ports.clock.now = Date.parse('2026-03-20T12:00:00Z');
    give(ports, { now: { day: COMING.day, content: OTHER } });
    await check(ports);
    await check(ports);
    const verdicts = (await told(ports)).map((one) => one[0]);
    expect(verdicts[0]).toBe('pending');
    expect(verdicts.at(-1)).not.toBe('took-effect');
  });

  it('do not seem withdrawn while the text to come cannot be had', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT, next: COMING });
    await check(ports);
    ports.site.set(`${API}/${COMING.day}`, () => answerJson({}, 503));
    expect(await check(ports)).toBe('server-error');
    expect(await lines(ports)).toEqual([undefined, 'announced']);
    expect(await told(ports)).toEqual([['pending', 2]]);
  });

  it('stand alone where the text to come is not there', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT, next: COMING });
    ports.site.set(`${API}/${COMING.day}`, () => answerJson({ error: 'Record not found' }, 404));
    expect(await check(ports)).toBe('first');
    expect(await lines(ports)).toEqual([undefined]);
  });
});

describe('no terms of an instance', () => {
  const ordinary = (content: string) =>
    SHELL.replace('id="mastodon"', 'id="app"').replace('</body>', `${content}</body>`);

  it('are asked for where the page is none of its software', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT });
    ports.site.set(PAGE, () => answerHtml(ordinary(`<main>${OLD}</main>`)));
    expect(await check(ports)).toBe('first');
    expect(ports.asked.map(({ url }) => url)).toEqual([PAGE]);
  });

  it.each<[string, () => Response]>([
    ['has none', () => answerJson({ error: 'Record not found' }, 404)],
    ['answers with a page', () => answerHtml('<p>Hello</p>')],
    ['answers with nothing of it', () => answerJson({ content: '' })],
  ])('are kept where it %s: its page is read', async (what, answer) => {
    const ports = await watching();
    give(ports, { now: CURRENT });
    ports.site.set(API, answer);
    expect(await check(ports), what).toMatch(/^(?:needs-scripts|empty|not-terms)$/);
  });

  it('come from another host', async () => {
    const ports = await watching();
    give(ports, { now: CURRENT });
    ports.site.set(API, () => {
      const answer = answerJson({ content: OLD });
      Object.defineProperty(answer, 'url', { value: 'https://elsewhere.example/terms' });
      return answer;
    });
    expect(await check(ports)).toBe('redirected');
  });

  it('are left unasked though a visit was needed before', async () => {
    const ports = await watching();
    await ports.archive.documents.toCollection().modify({ readsOnVisit: true });
    give(ports, { now: CURRENT });
    expect(await check(ports)).toBe('first');
    expect((await ports.archive.documents.toArray())[0]).not.toHaveProperty('readsOnVisit');
  });
});
