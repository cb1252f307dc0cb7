import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../scripts/screen/words';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import type { Answer } from './web/fake-web';
import { termsPage } from './web/terms-page';

const LOGIN = `<!doctype html><html lang="en"><head><title>Sign in - Bluebird</title></head><body><main><h1>Sign in</h1>
<form action="/session"><label>E-mail <input name="e-mail"></label><label>Password <input type="password"></label><button>Sign in</button></form>
<p>You must sign in to see this page.</p></main></body></html>`;
const CAPTCHA = `<!doctype html><html lang="en"><head><title>Just a moment...</title></head><body><main><h1>Checking your browser</h1>
<p>Please verify you are human. Complete the captcha below to continue.</p><div id="captcha"></div></main></body></html>`;
const OUT_OF_ORDER = `<!doctype html><html lang="en"><head><title>Something went wrong</title></head><body><h1>Something went wrong</h1><p>Please try again later.</p></body></html>`;

const WALLS: [what: string, answer: Answer, reason: string][] = [
  ['a redirect to a login page', { status: 302, headers: { location: 'https://bsky.social/login?next=tos' } }, 'login'],
  ['a login page in its place', { body: LOGIN }, 'login'],
  ['404', { status: 404, body: '<title>Not found</title><h1>Not found</h1>' }, 'not-found'],
  ['429', { status: 429, headers: { 'retry-after': '3600' }, body: 'Too many requests' }, 'rate-limited'],
  ['500', { status: 500, body: OUT_OF_ORDER }, 'server-error'],
  ['a captcha', { body: CAPTCHA }, 'captcha'],
  ['an empty page', { body: '<!doctype html><title></title><body></body>' }, 'empty'],
];

let scene: Scene;
let looks = 0;
beforeAll(async () => {
  scene = await openScene();
  scene.web.put('https://bsky.social/login', LOGIN);
  scene.web.put(TERMS, termsPage());
  await watchBluesky(scene);
  await scene.desk.ringAlarm();
  looks = (await scene.desk.looks(DOCUMENT, 1)).length;
});
afterAll(() => scene?.close());

it.each(WALLS)('%s is shown as blocked, never as a change', async (_, answer, reason) => {
  const { web, desk } = scene;
  web.put(TERMS, answer);
  await desk.ringAlarm();
  looks += 1;
  const last = (await desk.looks(DOCUMENT, looks)).at(-1);
  expect(last).toMatchObject({ outcome: 'refused', reason });
  const service = await scene.own('archive#/service/bluesky');
  await service.sees(words(`state.refusal-${reason}`));
  await service.tab.close();
  expect(await desk.rows('versions')).toHaveLength(1);
  expect(await desk.rows('alerts')).toEqual([]);
});

it('a wall that a visit meets is no change either', async () => {
  const { web, desk } = scene;
  web.put(TERMS, { body: CAPTCHA });
  await scene.visit(TERMS);
  looks += 1;
  expect((await desk.looks(DOCUMENT, looks)).at(-1)).toMatchObject({ how: 'visit', outcome: 'refused' });
  expect(await desk.rows('versions')).toHaveLength(1);
});

it('the block goes with the first look that shows the terms again', async () => {
  const { web, desk } = scene;
  web.put(TERMS, termsPage());
  await desk.ringAlarm();
  looks += 1;
  expect((await desk.looks(DOCUMENT, looks)).at(-1)).toMatchObject({ outcome: 'same' });
  const service = await scene.own('archive#/service/bluesky');
  await service.sees(words('archive.documents-title'));
  const [document] = (await desk.rows<{ id: string; blocked?: object }>('documents')).filter(
    ({ id }) => id === DOCUMENT,
  );
  expect(document?.blocked).toBeUndefined();
  expect(await desk.rows('alerts')).toEqual([]);
  expect(await desk.rows('faults')).toEqual([]);
});
