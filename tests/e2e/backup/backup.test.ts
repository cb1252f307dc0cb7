import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from '../harness/watch';
import { termsPage } from '../web/terms-page';

interface Saved {
  filename: string;
  state: string;
  fileSize: number;
}

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

const savedFiles = (): Promise<Saved[]> =>
  scene.desk.tab.run(async () => {
    const api = globalThis as unknown as { chrome: { downloads: { search(of: object): Promise<Saved[]> } } };
    const found = await api.chrome.downloads.search({});
    return found.map(({ filename, state, fileSize }) => ({ filename, state, fileSize }));
  }, undefined);

const rowsOf = (file: string): { table?: string; row?: { id: string } }[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

it('the archive is written into the downloads as soon as that is switched on, and not again without need', async () => {
  const { web, desk, browser } = scene;
  web.put(TERMS, termsPage({ updated: 'Last updated: 1 March 2026' }));
  await watchBluesky(scene);
  const visit = await scene.visit(TERMS);
  await desk.looks(DOCUMENT, 1);
  await visit.tab.close();

  const options = await scene.own('options');
  await options.press(words('options.backup'));
  await options.sees(/Last backup: [\w ,]+ 20\d\d, [\d.]+ kB\./);
  const [saved, ...more] = await poll('the file', async () => {
    const files = await savedFiles();
    return files.some(({ state }) => state === 'complete') ? files : undefined;
  });
  expect(more).toEqual([]);
  // Whoever drives Chrome gives every file a name of its own.
  const name =
    browser.name === 'firefox' ? `[\\\\/]Clausewatch[\\\\/]clausewatch-${dayOf(new Date())}\\.jsonl\\.gz$` : '.';
  expect(saved?.filename).toMatch(new RegExp(name));
  const rows = rowsOf(saved?.filename ?? '');
  expect(rows.at(-1)).toEqual({ rows: rows.length - 2 });
  expect(rows.filter(({ table }) => table === 'documents').map(({ row }) => row?.id)).toContain(DOCUMENT);
  expect(rows.filter(({ table }) => table === 'versions')).toHaveLength(1);
  expect(readFileSync(saved?.filename ?? '').length).toBe(saved?.fileSize);

  await desk.command('backup.run', { isWanted: true });
  expect(await savedFiles()).toHaveLength(1);
  await options.sees(words('options.backup-unchanged'));

  await desk.command('site.unwatch', { serviceId: 'bluesky' });
  await desk.command('backup.run', { isWanted: true });
  await options.seesNo(words('options.backup-unchanged'));
  await poll('another file', async () => (await savedFiles()).filter(({ state }) => state === 'complete').length === 2);
});
