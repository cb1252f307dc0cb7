import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { readAlert } from '../../scripts/screen/read-alert';
import { words } from '../../scripts/screen/words';
import { askedByUs } from './harness/asked-by-us';
import { openScene, type Scene } from './harness/scene';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

it('"See it work" tells of the removed protection, without the network, and goes away again', async () => {
  const { desk, web } = scene;
  const welcome = await scene.own('welcome');
  await welcome.press(words('welcome.example-run'));
  const href = await poll('the example’s alert', () =>
    welcome.tab.run(() => document.querySelector('[aria-labelledby="example"] a')?.getAttribute('href'), undefined),
  );
  const story = await scene.own(href.replace(/^\/?([a-z]+)\.html/, '$1'));
  const read = await poll('the story', () => story.tab.run(readAlert, undefined));
  expect(read.findings[0]).toMatchObject({ before: expect.stringContaining('our licence to it ends') });
  expect(read.findings[0]?.after).toBeUndefined();
  expect(read.headline).toBe(read.findings[0]?.headline);
  expect(read.headline).toMatch(/no longer promises that its licence ends when you delete/);
  const [alert] = await desk.rows<{ severity: number; verdict: string }>('alerts');
  expect(alert).toMatchObject({ severity: 3, verdict: 'dated' });

  await welcome.press(words('welcome.example-remove'));
  await poll('nothing to be left', async () => {
    const tables = [
      'services',
      'documents',
      'versions',
      'sightings',
      'changes',
      'alerts',
      'snapshots',
      'packs',
      'blocks',
    ];
    const counts = await Promise.all(tables.map(async (table) => (await desk.rows(table)).length));
    return counts.every((count) => count === 0);
  });
  expect(askedByUs(web.takeAsked())).toEqual([]);
  expect(await desk.rows('faults')).toEqual([]);
});
