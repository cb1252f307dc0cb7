import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import { words } from '../../../scripts/screen/words';
import { ROOT } from '../../../scripts/steps/run-step';
import { bundleForPage } from '../../lab/runner/bundle-for-page';
import { ours } from '../harness/asked-by-us';
import { savePage } from '../harness/save-page';
import { openScene, type Scene } from '../harness/scene';
import type { shareExample } from '../harness/share-example';

const VIEWER = 'https://viewer.example/shared/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let scene: Scene;
/** The page that a reader saves. */
let page: string;
let shared: Awaited<ReturnType<typeof shareExample>>;
beforeAll(async () => {
  scene = await openScene();
  const welcome = await scene.own('welcome');
  await welcome.press(words('welcome.example-run'));
  await poll('the example’s alert', async () => (await scene.desk.rows('alerts')).length > 0);
  const script = await bundleForPage('tests/e2e/harness/share-example.ts', 'share');
  await scene.desk.tab.run(`${script}; globalThis.share = share;` as never, undefined);
  shared = await scene.desk.tab.run(
    () => (globalThis as unknown as { share: { shareExample: typeof shareExample } }).share.shareExample(),
    undefined,
  );
  page = await savePage(scene);
  await hostViewer();
}, 180_000);
afterAll(() => scene?.close());

/** The viewer as anybody would host it: its files in a folder of some site. */
async function hostViewer(): Promise<void> {
  const outDir = join(ROOT, '.cache', `viewer-${scene.browser.name}`);
  await build({ configFile: join(ROOT, 'vite.viewer.config.ts'), logLevel: 'error', build: { outDir } });
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[extname(file)];
    if (type === undefined) continue;
    const answer = { headers: { 'content-type': type }, body: readFileSync(join(outDir, file), 'utf8') };
    scene.web.put(VIEWER + file.replaceAll('\\', '/'), answer);
    if (file === 'index.html') scene.web.put(VIEWER, answer);
  }
}

const tampered = () => shared.text.replace(/our licence to it ends/, 'our licence to it stays');

/** Puts a file before the page's reader and waits for its answer. */
async function check(screen: Screen, name: string, text: string) {
  await screen.chooseFile(name, text);
  await poll(`the check of ${name}`, async () => {
    const files = await screen.texts('.desk-file');
    const file = files.find((one) => one.includes(name));
    return file !== undefined && !file.includes(words('check.reading'));
  });
}

describe('a proof of the example', () => {
  it('holds in the archive, and comes from this very archive', async () => {
    const screen = await scene.own('archive#/check');
    await check(screen, 'clausewatch.json', shared.text);
    await screen.sees(words('evidence.check-holds'));
    await screen.sees(words('evidence.comparison-holds', { count: 2 }).slice(0, 40));
    await screen.sees(words('evidence.one-maker', { other: 'mine' }));
    await screen.sees(shared.headline);
  });

  it('holds within the page that was saved of it, which is held against it', async () => {
    const screen = await scene.own('archive#/check');
    await check(screen, 'example.html', page);
    await screen.sees(words('evidence.check-holds'));
    await screen.sees(words('proof.shown-holds'));
    await screen.sees(words('check.page-drawn'));
  });

  it('finds that the page around it says something else, and shows nothing of that', async () => {
    const screen = await scene.own('archive#/check');
    const lying = page.replace(/<h1[^>]*>/, '$&Nothing changed. ');
    expect(lying).not.toBe(page);
    await check(screen, 'example.html', lying);
    await screen.sees(words('evidence.check-fails', { count: 1 }));
    await screen.sees(words('proof.shown-headline'));
    await screen.seesNo('Nothing changed.');
  });

  it('names what was tampered with', async () => {
    const screen = await scene.own('archive#/check');
    expect(tampered()).not.toBe(shared.text);
    await check(screen, 'clausewatch.json', tampered());
    await screen.sees(/Do not rely on this file: \d+ checks failed\./);
    await screen.sees(words('evidence.text-fails', { side: 'before' }));
    await screen.sees(words('evidence.part-altered', { part: 'before' }));
    await screen.sees(words('check.change-fails'));
  });

  it('is kept apart from the archive, checked again, deleted, and brought back', async () => {
    const screen = await scene.own('archive#/check');
    const before = await counts();
    await check(screen, 'clausewatch.json', shared.text);
    await screen.tab.run(() => {
      const field = document.querySelector<HTMLInputElement>('.keep-from input');
      if (!field) throw new Error('There is no field for the name.');
      field.value = 'Anna';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, undefined);
    await screen.press(words('check.keep'));
    await screen.sees(words('check.is-kept-from', { name: 'Anna' }));
    const again = await scene.own('archive#/check');
    await again.sees(/From Anna, kept on/);
    await again.press(words('check.open'));
    await again.sees(words('evidence.check-holds'));
    await again.sees(words('evidence.one-maker', { other: 'mine' }));
    await again.press(words('common.delete'));
    await again.sees(words('check.forgotten'));
    expect(await scene.desk.rows('proofs')).toEqual([]);
    await again.press(words('alert.undo'));
    await again.sees(/From Anna, kept on/);
    expect(await scene.desk.rows('proofs')).toMatchObject([{ from: 'Anna' }]);
    expect(await counts()).toEqual(before);
  });

  it('goes with everything else when all is erased', async () => {
    const options = await scene.own('options');
    await options.press(words('options.erase'));
    await options.sees(words('options.erase-title'));
    await options.press(words('options.erase'), words('options.erase-title'));
    await options.sees(words('options.erased'));
    expect(await scene.desk.rows('proofs')).toEqual([]);
    expect(await scene.desk.rows('services')).toEqual([]);
  });
});

/** All that is our own. */
async function counts(): Promise<number[]> {
  const tables = ['services', 'documents', 'versions', 'sightings', 'changes', 'alerts'];
  return Promise.all(tables.map(async (table) => (await scene.desk.rows(table)).length));
}

describe('the viewer', () => {
  it('shows what a link says, and checks the file that it speaks of', async () => {
    scene.web.takeAsked();
    const screen = await scene.visit(VIEWER + shared.link);
    await screen.sees(shared.headline);
    await screen.sees(words('check.viewer-says'));
    await screen.sees('our licence to it ends');
    await check(screen, 'clausewatch.json', shared.text);
    await screen.sees(words('evidence.check-holds'));
    await screen.sees(words('check.viewer-fits'));
    // Saved by itself it is another file, of the same texts; its script lies beside the extension alone.
    await check(screen, 'example.html', page);
    await screen.sees(words('check.viewer-fits-texts'));
    await screen.sees(words('check.page-drawn'));
    await screen.sees(words('check.page-script'));
    const asked = ours(scene.web.takeAsked());
    expect([...new Set(asked.map(({ host }) => host))]).toEqual(['viewer.example']);
    expect(asked.filter(({ headers }) => headers.referer !== undefined)).toEqual([]);
    // What the link says never reached the server.
    expect(asked.filter(({ path }) => path.includes(shared.link.slice(1, 40)))).toEqual([]);
  });

  it('says of a link that was cut or altered what is wrong, and shows nothing of it', async () => {
    const cut = await scene.visit(VIEWER + shared.link.slice(0, 300));
    await cut.sees(words('share.link-cut'));
    await cut.seesNo(shared.headline);
    const at = shared.link.length - 20;
    const other = shared.link[at] === 'A' ? 'B' : 'A';
    const altered = await scene.visit(VIEWER + shared.link.slice(0, at) + other + shared.link.slice(at + 1));
    await altered.sees(words('share.link-altered'));
    await altered.seesNo(shared.headline);
  });

  it('offers to check a file where the address says nothing', async () => {
    const screen = await scene.visit(VIEWER);
    await screen.sees(words('check.meaning'));
    await check(screen, 'letter.txt', 'Dear reader');
    await screen.sees(words('evidence.file-not-json'));
  });
});
