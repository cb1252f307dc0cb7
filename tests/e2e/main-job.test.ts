import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { readAlert } from '../../scripts/screen/read-alert';
import { words } from '../../scripts/screen/words';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS } from './harness/watch';
import { SURVIVAL, termsPage } from './web/terms-page';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

it('welcome, watch, visit, change, alert, compare, export, import', async () => {
  const { web, desk } = scene;
  web.put(TERMS, termsPage());

  const welcome = await scene.own('welcome');
  await welcome.press(/^Bluesky/);
  await welcome.press(words('welcome.watch', { count: 1 }));
  await welcome.sees(words('welcome.watching', { count: 1 }));

  const visit = await scene.visit(TERMS);
  await poll('the visit', async () => (await desk.looks(DOCUMENT, 1)).some(({ how }) => how === 'visit'));
  expect(await desk.rows('versions')).toHaveLength(1);

  web.put(TERMS, termsPage({ updated: 'Last updated: 9 March 2026', deletion: '', more: [SURVIVAL] }));
  await visit.go(TERMS);
  const [alert] = await poll('an alert', async () => {
    const alerts = await desk.rows<{ severity: number; verdict: string }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  expect(alert).toMatchObject({ severity: 3, verdict: 'dated' });
  await poll('the badge', async () => (await desk.badge()) === '1');

  const popup = await scene.own('popup');
  const headline = await popup.sees(/Bluesky no longer promises[^\n]*/);
  await popup.press(headline);
  const story = await scene.opened(/archive\.html#\/alert\//);
  const read = await poll('the story', () => story.tab.run(readAlert, undefined));
  expect(read.headline).toBe(headline);
  expect(read.findings[0]).toMatchObject({
    headline,
    before: expect.stringContaining('This licence ends when you delete'),
  });

  await story.sees(words('comparison.title'));
  expect((await story.texts('.line del, .line.removed .block')).join(' ')).toContain('licence ends when you delete');
  expect((await story.texts('.line ins, .line.added .block')).join(' ')).toContain('survives the closing');
  await story.sees(words('comparison.changes', { count: 3 }));
  await story.tab.press('n');
  await story.sees(words('comparison.position', { index: 1, count: 3 }));
  await story.press(words('comparison.side-by-side'));
  await story.press(words('comparison.whole-text'));
  await story.sees('You must be at least 16 years old');
  await poll('the badge to go', async () => (await desk.badge()) === '');

  const archive = await scene.own('archive');
  await archive.press(words('archive.export'));
  const file = await savedFile();
  const before = await facts();

  const service = await scene.own('archive#/service/bluesky');
  await service.press(words('archive.delete'));
  await service.sees(words('archive.delete-title', { name: 'Bluesky' }));
  await service.press(words('archive.delete'));
  await poll('the archive to be empty', async () => (await desk.rows('versions')).length === 0);

  await archive.chooseFile('clausewatch.json', file);
  await archive.sees(/entries were added/);
  expect(await facts()).toEqual(before);
  await archive.chooseFile('clausewatch.json', file);
  await archive.sees(words('archive.imported', { added: 0 }));
  expect(await facts()).toEqual(before);
  await archive.chooseFile('other.json', '{"format":"something else"}');
  await poll('a refusal', () =>
    archive.tab.run(() => document.querySelector('[role=alert], .remark')?.textContent, undefined),
  );
  expect(await facts()).toEqual(before);
});

async function savedFile(): Promise<Uint8Array> {
  const folder = scene.browser.downloads;
  const name = await poll('the exported file', async () => {
    const files = existsSync(folder) ? await readdir(folder) : [];
    return files.find((one) => !one.endsWith('.part') && readFileSync(join(folder, one)).length > 0);
  });
  return readFileSync(join(folder, name));
}

/** What must be the same after a journey through a file. */
async function facts() {
  const { desk } = scene;
  const rows = async (table: string, key: string) =>
    (await desk.rows<Record<string, unknown>>(table)).map((row) => row[key]).sort();
  return {
    versions: await rows('versions', 'id'),
    sightings: await rows('sightings', 'hash'),
    changes: await rows('changes', 'id'),
    alerts: await rows('alerts', 'id'),
    texts: await rows('versions', 'textHash'),
  };
}
