import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '../../scripts/screen/words';
import { askedByUs, ours } from './harness/asked-by-us';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import { ordinaryPage, termsPage } from './web/terms-page';

const DECLARED = [
  'bsky.social/about/support/community-guidelines',
  'bsky.social/about/support/privacy-policy',
  'bsky.social/about/support/tos',
];
/** What could tell the site who asks. */
const MARKS = ['cookie', 'authorization', 'if-none-match', 'if-modified-since', 'referer', 'origin'];

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

const asked = () => askedByUs(scene.web.takeAsked()).sort();

it('every action asks for what it says, and for nothing else', async () => {
  const { web, desk } = scene;
  for (const address of DECLARED) {
    web.put(`https://${address}`, {
      body: termsPage({ title: address }),
      headers: {
        'set-cookie': 'who=you; Secure; SameSite=None; Path=/',
        etag: '"you"',
        'last-modified': new Date().toUTCString(),
      },
    });
  }
  web.put('https://bsky.app/', ordinaryPage());
  web.put('https://example.org/', ordinaryPage());
  expect(asked(), 'after it was installed').toEqual([]);

  await desk.command('example.run');
  await desk.looks('example/Terms of Service', 3);
  expect(asked(), 'for the example').toEqual([]);

  await desk.ringAlarm();
  await scene.visit('https://example.org/');
  expect(asked(), 'while nothing is watched').toEqual(['example.org/']);

  await watchBluesky(scene);
  expect(asked(), 'when a site is switched on').toEqual([]);

  const site = await scene.visit('https://bsky.app/');
  expect(asked(), 'on an ordinary page').toEqual(['bsky.app/']);
  await site.go(TERMS);
  await desk.looks(DOCUMENT, 1);
  expect(asked(), 'on a page of terms').toEqual(['bsky.social/about/support/tos']);

  const service = await scene.own('archive#/service/bluesky');
  await service.press(words('archive.check-now'));
  await desk.looks(DOCUMENT, 2);
  await service.sees(words('archive.checked', { looked: 3, changed: 0, refused: 0 }));
  const requests = ours(web.takeAsked());
  expect(askedByUs(requests).sort(), '"Check now"').toEqual(DECLARED);
  for (const { method, headers } of requests) {
    expect(method).toBe('GET');
    expect(Object.keys(headers).filter((name) => MARKS.includes(name))).toEqual([]);
  }

  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 3);
  await desk.looks('bluesky/Privacy Policy', 2);
  await desk.looks('bluesky/Community Guidelines', 2);
  const again = ours(web.takeAsked());
  expect(askedByUs(again).sort(), 'the daily check').toEqual(DECLARED);
  for (const { headers } of again) expect(Object.keys(headers).filter((name) => MARKS.includes(name))).toEqual([]);

  await desk.command('site.unwatch', { serviceId: 'bluesky' });
  await desk.ringAlarm();
  await site.go('https://bsky.app/');
  await site.go(TERMS);
  expect(asked(), 'once it is switched off').toEqual(['bsky.app/', 'bsky.social/about/support/tos']);
  expect(await desk.looks(DOCUMENT, 3)).toHaveLength(3);
  expect(await desk.rows('faults')).toEqual([]);
});
