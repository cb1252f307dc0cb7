import { afterAll, beforeAll, expect, it } from 'vitest';
import { askedByUs } from './harness/asked-by-us';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import type { Answer } from './web/fake-web';
import { termsPage } from './web/terms-page';

const to = (location: string): Answer => ({ status: 302, headers: { location } });
const PATH = TERMS.replace('https://', '');
const WWW = 'www.bsky.social/en/tos';

const REDIRECTS: [what: string, answers: Record<string, Answer>, asked: string[], outcome: object][] = [
  [
    'to www and a language of the same site is followed',
    { [PATH]: to(`https://${WWW}`), [WWW]: { body: termsPage() } },
    [PATH, WWW],
    { outcome: 'same' },
  ],
  [
    'to a host that is not switched on reaches nobody there',
    { [PATH]: to('https://elsewhere.example/x') },
    [PATH],
    { outcome: 'refused', reason: 'redirected' },
  ],
  [
    'that goes there by way of the same site reaches nobody there',
    { [PATH]: to(`https://${WWW}`), [WWW]: to('https://elsewhere.example/y') },
    [PATH, WWW],
    { outcome: 'refused', reason: 'redirected' },
  ],
  [
    'out of encryption is not followed',
    { [PATH]: to('http://bsky.social/open') },
    [PATH],
    { outcome: 'refused', reason: 'redirected' },
  ],
];

let scene: Scene;
let looks = 1;
beforeAll(async () => {
  scene = await openScene();
  scene.web.put(TERMS, termsPage());
  await watchBluesky(scene);
  await scene.desk.ringAlarm();
  await scene.desk.looks(DOCUMENT, looks);
});
afterAll(() => scene?.close());

it.each(REDIRECTS)('a redirect %s', async (_, answers, asked, outcome) => {
  const { web, desk } = scene;
  for (const [address, answer] of Object.entries(answers)) web.put(`https://${address}`, answer);
  web.takeAsked();
  await desk.command('site.check', { serviceId: 'bluesky' });
  looks += 1;
  expect((await desk.looks(DOCUMENT, looks)).at(-1)).toMatchObject(outcome);
  const others = /privacy-policy|community-guidelines/;
  expect(askedByUs(web.takeAsked()).filter((address) => !others.test(address))).toEqual(asked);
  expect(await desk.rows('faults')).toEqual([]);
});
