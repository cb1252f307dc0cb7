import { createSocket } from 'node:dgram';
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import bluesky from '../../assets/services/bluesky.json';
import { poll } from '../../scripts/screen/poll';
import { askedByUs, ours } from './harness/asked-by-us';
import { extensionFolder } from './harness/build-extensions';
import { limitHosts } from './harness/limit-hosts';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import { appScript, restless, scriptedPage } from './web/scripted-page';
import { ordinaryPage, termsPage } from './web/terms-page';

const ORIGIN = new URL(TERMS).origin;
const THIRD = /third\.example/;
const COOKIES = { 'set-cookie': 'who=you; Secure; SameSite=None; Path=/' };
const FORBIDDING = {
  ...{ 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', ...COOKIES },
  'content-security-policy': "frame-ancestors 'none'; report-uri https://reports.third.example/x",
  link: '<https://header.third.example>; rel=preconnect',
};
const ANSWERED = { ...COOKIES, link: '<https://answer.third.example>; rel=preconnect' };
const hasFrame = inject('browserName') === 'chrome';

// All hosts granted, as the other scenarios have it, would hide what depends on a grant.
let limited = '';
beforeAll(() => {
  limited = limitHosts(extensionFolder(inject('browserName')), bluesky.hosts);
});
afterAll(() => rmSync(limited, { recursive: true, force: true }));

let scene: Scene;
/** What the page's script is given to put in. */
let text: string;
beforeEach(async () => {
  scene = await openScene({ extension: limited });
  const { web } = scene;
  text = termsPage();
  web.put(`${ORIGIN}/`, { body: ordinaryPage(), headers: COOKIES });
  web.put(TERMS, { body: scriptedPage(), headers: FORBIDDING });
  web.put(`${ORIGIN}/assets/app.js`, {
    body: appScript,
    headers: { 'content-type': 'text/javascript', link: '<https://script.third.example>; rel=preconnect' },
  });
  web.put(`${ORIGIN}/api/terms`, () => ({ body: text, headers: ANSWERED }));
  web.put(`${ORIGIN}/away`, { status: 302, headers: { location: 'https://redirected.third.example/x' } });
  // The user is known there.
  const home = await scene.visit(`${ORIGIN}/`);
  await home.tab.close();
  await watchBluesky(scene);
  forget();
});
afterEach(() => scene?.close());

const forget = (): void => {
  scene.web.takeAsked();
  scene.web.greeted.splice(0);
};
const third = (): string[] =>
  [...askedByUs(scene.web.takeAsked()), ...scene.web.greeted].filter((host) => THIRD.test(host));
const checkAll = () => scene.desk.command('site.check', { serviceId: 'bluesky' });
const lastLook = async (count: number) => (await scene.desk.looks(DOCUMENT, count)).at(-1);

it('a page that its scripts make is read without a visit where the browser can, and on a visit elsewhere', async () => {
  const { web, desk } = scene;
  await desk.ringAlarm();
  const first = await lastLook(1);
  const requests = ours(web.takeAsked());
  for (const { path, headers } of requests) if (!path.startsWith('/api')) expect(headers.cookie).toBeUndefined();
  expect([...requests.map(({ host }) => host), ...web.greeted].filter((host) => THIRD.test(host))).toEqual([]);
  const paths = requests.filter(({ host, path }) => host === 'bsky.social' && !/polic|guide/.test(path));
  const plain = { how: 'check', outcome: 'refused', reason: 'needs-scripts' };
  expect(first).toMatchObject(hasFrame ? { how: 'check', outcome: 'first' } : plain);
  const made = ['/about/support/tos', '/about/support/tos', '/assets/app.js', '/api/terms?known='];
  expect(paths.map(({ path }) => path)).toEqual(hasFrame ? made : made.slice(0, 1));

  const change = { updated: 'Last updated: 9 March 2026', deletion: '' };
  if (!hasFrame) {
    await scene.visit(TERMS);
    expect(await lastLook(2)).toMatchObject({ how: 'visit', outcome: 'first' });
    return;
  }
  text = termsPage(change);
  await desk.ringAlarm();
  expect(await lastLook(2)).toMatchObject({ how: 'check', outcome: 'changed' });
  await poll('the alert', async () => (await desk.rows('alerts')).length === 1);
  // Nothing that the page stored the first time was there the second.
  expect(askedByUs(web.takeAsked())).toContain('bsky.social/api/terms?known=');
  expect(await desk.rows('faults')).toEqual([]);
});

it('whatever such a page tries, it reaches no host that is not switched on', async () => {
  const { web } = scene;
  const calls: string[] = [];
  const socket = createSocket('udp4', () => calls.push('a call'));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  web.put(TERMS, { body: scriptedPage(restless(socket.address().port)), headers: FORBIDDING });
  await checkAll();
  expect(await lastLook(1)).toMatchObject(hasFrame ? { outcome: 'first' } : { reason: 'needs-scripts' });
  expect([...third(), ...calls]).toEqual([]);
  socket.close();
});

it.each([
  ['by its script', '<script>location = "https://elsewhere.third.example/x"</script>'],
  ['by its markup', '<meta http-equiv="refresh" content="0; url=https://elsewhere.third.example/x">'],
  ['by way of its own host', '<script>location = "/away"</script>'],
])('a page that goes elsewhere %s reaches nobody there', async (_, extra) => {
  const { web, desk } = scene;
  web.put(TERMS, { body: scriptedPage(extra), headers: FORBIDDING });
  await checkAll();
  expect(await lastLook(1)).toMatchObject({ how: 'check', outcome: 'refused', reason: 'needs-scripts' });
  expect(third()).toEqual([]);
  expect(await desk.rows('faults')).toEqual([]);
});

it('the user’s own tabs of the site are as ever meanwhile', async () => {
  const { web } = scene;
  let isHeld = true;
  web.put(`${ORIGIN}/api/terms`, async () => {
    await poll('the text to be let go', async () => !isHeld);
    return { body: text };
  });
  web.put(
    `${ORIGIN}/mine`,
    ordinaryPage('<img src="https://image.third.example/x"><iframe src="/about/support/tos"></iframe>'),
  );
  const checking = checkAll();
  await poll('the frame to be open', async () =>
    web.asked.some(({ path }) => path.startsWith(hasFrame ? '/api/' : '/about/')),
  );
  const tab = await scene.visit(`${ORIGIN}/mine`);
  expect(await tab.tab.run(readTab, undefined)).toEqual({ charset: 'UTF-8', isFramed: false, calls: 'function' });
  const asked = web.asked.map(({ host }) => host);
  expect(asked).toContain('image.third.example');
  expect(web.asked.find(({ path }) => path === '/mine')?.headers.cookie).toBe('who=you');
  isHeld = false;
  await checking;
  expect(await lastLook(1)).toMatchObject({ how: 'check', outcome: hasFrame ? 'first' : 'refused' });
});

function readTab(): object {
  const framed = document.querySelector('iframe')?.contentDocument;
  return {
    charset: document.characterSet,
    isFramed: framed != null && framed.title !== '',
    calls: typeof RTCPeerConnection,
  };
}
