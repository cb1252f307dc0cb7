import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { openScene, type Scene } from '../harness/scene';
import { termsPage } from '../web/terms-page';

const HOST = 'mastodon.social';
const PAGE = `https://${HOST}/terms-of-service`;
const API = '/api/v1/instance/terms_of_service';
const DOCUMENT = 'mastodon-social/Terms of Service';
const DAY = 86_400_000;
const SHELL =
  '<!doctype html><html lang="en"><head><title>Mastodon</title></head><body><script id="initial-state" type="application/json">{}</script><div class="app-holder" id="mastodon"><noscript>Please switch JavaScript on.</noscript></div></body></html>';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

/** The text alone, as the interface gives it. */
const contentOf = (page: string): string => /<\/h1>(.*)<\/article>/s.exec(page)?.[1] ?? '';
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function give(path: string, answer: object): void {
  scene.web.put(`https://${HOST}${path}`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(answer),
  });
}

it('an instance that names the text to come is heard, by plain requests to its own host', async () => {
  const { web, desk } = scene;
  const [since, next] = [iso(Date.now() - 90 * DAY), iso(Date.now() + 30 * DAY)];
  const now = { effective_date: since, effective: true, content: contentOf(termsPage()) };
  web.put(PAGE, SHELL);
  give(API, { ...now, succeeded_by: null });
  await desk.command('site.watch', { serviceId: 'mastodon-social' });
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 1);

  web.takeAsked();
  give(API, { ...now, succeeded_by: next });
  give(`${API}/${next}`, { effective_date: next, effective: false, content: contentOf(termsPage({ deletion: '' })) });
  await desk.ringAlarm();
  const looks = await desk.looks(DOCUMENT, 2);
  expect(looks.map(({ how, outcome }) => [how, outcome])).toEqual([
    ['check', 'first'],
    ['check', 'changed'],
  ]);
  const alert = await poll('the alert', async () => (await desk.rows<{ verdict: string }>('alerts'))[0]);
  expect(alert.verdict).toBe('pending');
  expect((await desk.rows<{ edition?: string }>('lineages')).map(({ edition }) => edition)).toContain('announced');

  const asked = web.takeAsked().filter(({ host, path }) => host.endsWith(HOST) && path.startsWith(API));
  expect(asked.map(({ method, path }) => [method, path])).toEqual([
    ['GET', API],
    ['GET', `${API}/${next}`],
  ]);
  for (const { headers } of asked) {
    expect(headers.accept).toBe('application/json');
    expect([headers.cookie, headers.referer, headers['if-none-match']]).toEqual([undefined, undefined, undefined]);
  }
});
