import { afterEach, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import { termsPage } from './web/terms-page';

const SURVIVAL: [string, string] = ['What stays', 'The licence to your content survives the closing of your account.'];
const CHANGED = { updated: 'Last updated: 9 March 2026', deletion: '', more: [SURVIVAL] };

let scene: Scene;
afterEach(() => scene?.close());

/** A worker that was stopped between two steps goes on at its next start, and anything starts it. */
const whenWoken = (waitedFor: string, isSo: () => Promise<boolean>): Promise<boolean> =>
  poll(waitedFor, async () => {
    await scene.desk.wake();
    return isSo();
  });

interface Sighting {
  hash: string;
  previous: string;
  index: number;
  documentId: string;
  serverDate?: string;
}

it('the daily check finds a change, though the worker is stopped between the steps', async () => {
  scene = await openScene({ idleTimeout: 3000 });
  const { web, desk, browser } = scene;
  web.put(TERMS, termsPage());
  await watchBluesky(scene);
  await browser.stopWorker();

  await desk.ringAlarm();
  await whenWoken('a look', async () => (await desk.rows('versions')).length === 1);
  await browser.stopWorker();

  web.put(TERMS, termsPage(CHANGED));
  await desk.ringAlarm();
  await whenWoken('the alert', async () => (await desk.rows('alerts')).length === 1);
  const [, second] = await desk.looks(DOCUMENT, 2);
  expect(second).toMatchObject({ how: 'check', outcome: 'changed' });
  await browser.stopWorker();
  await whenWoken('the badge', async () => (await desk.badge()) === '1');

  const chain = (await desk.rows<Sighting>('sightings')).filter((one) => one.documentId === DOCUMENT);
  chain.sort((a, b) => a.index - b.index);
  expect(chain[0]?.previous).toMatch(/^0{64}$/);
  for (const [place, sighting] of chain.entries()) {
    expect(sighting.serverDate).toMatch(/GMT$/);
    if (place > 0) expect(sighting.previous).toBe(chain[place - 1]?.hash);
  }
  expect(await desk.rows('versions')).toHaveLength(2);
  expect(await desk.rows('faults')).toEqual([]);
});

it('a worker that is stopped in the middle of a check leaves the archive whole', async () => {
  scene = await openScene({ idleTimeout: 3000 });
  const { web, desk, browser } = scene;
  let isHeld = true;
  web.put(TERMS, async () => {
    await poll('the answer to be let go', async () => !isHeld);
    return { body: termsPage() };
  });
  await watchBluesky(scene);
  web.takeAsked();
  await desk.ringAlarm();
  await poll('the request', async () => web.asked.some(({ path }) => path.endsWith('/tos')));
  if (browser.name === 'chrome') await browser.stopWorker();
  isHeld = false;
  await poll('a look at it', async () => {
    await desk.ringAlarm();
    return (await desk.looks(DOCUMENT, 1)).length > 0;
  });
  expect(await desk.rows('versions')).toHaveLength(1);
  expect(await desk.rows('changes')).toEqual([]);
  expect(await desk.rows('faults')).toEqual([]);
});
