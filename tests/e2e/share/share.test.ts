import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import { words } from '../../../scripts/screen/words';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { readLink } from '../../../utils/core/share/link/read-link';
import { hashText } from '../../../utils/core/text/hash-text';
import { askedByUs } from '../harness/asked-by-us';
import { openScene, type Scene } from '../harness/scene';

let scene: Scene;
let changeId: string;
beforeAll(async () => {
  scene = await openScene();
  const welcome = await scene.own('welcome');
  await welcome.press(words('welcome.example-run'));
  const [alert] = await poll('the example’s alert', async () => {
    const alerts = await scene.desk.rows<{ id: string }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  changeId = alert?.id ?? '';
}, 120_000);
afterAll(() => scene?.close());

const HEADLINE = /no longer promises that its licence ends when you delete/;

const shownText = (page: Screen): Promise<string> =>
  page.tab.run(() => document.querySelector<HTMLTextAreaElement>('.share-words')?.value ?? '', undefined);
const hrefs = (page: Screen): Promise<string[]> =>
  page.tab.run(
    () => [...document.querySelectorAll<HTMLAnchorElement>('.share-networks a')].map(({ href }) => href),
    undefined,
  );
const saved = (name: string): Promise<string> =>
  poll(`${name} among the downloads`, async () => {
    const names = await readdir(scene.browser.downloads);
    return names.includes(name) ? await readFile(join(scene.browser.downloads, name), 'utf8') : undefined;
  });

/** What the page puts onto the clipboard, without a permission that no test of a person’s browser would have. */
const watchClipboard = (page: Screen): Promise<void> =>
  page.tab.run(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.writeText = async (text) => void copied.push(text);
  }, undefined);
const copiedLast = (page: Screen): Promise<string> =>
  poll('something to be copied', () =>
    page.tab.run(() => (globalThis as unknown as { copied: string[] }).copied.pop(), undefined),
  );

it('an alert is told to others in two presses, in words that may be altered', async () => {
  const page = await scene.own(`archive#/alert/${encodeURIComponent(changeId)}`);
  await page.sees(HEADLINE);
  await page.press(words('share.share'));
  await page.sees(words('share.title'));
  await poll('a picture that says what it shows', async () =>
    HEADLINE.test(
      await page.tab.run(() => document.querySelector('canvas')?.getAttribute('aria-label') ?? '', undefined),
    ),
  );
  await watchClipboard(page);
  await page.press(words('share.copy-text'));
  await page.sees(words('share.text-copied'));
  const post = await copiedLast(page);
  expect(post).toMatch(HEADLINE);
  expect(post).toContain('our licence to it ends');
  expect([...post].length).toBeLessThanOrEqual(300);

  await page.press(words('share.copy-markdown'));
  await page.sees(words('share.markdown-copied'));
  const markdown = await copiedLast(page);
  expect(markdown).toMatch(/^## .*no longer promises/);
  expect(markdown.replaceAll('**', '')).toMatch(/^> .*our licence to it ends/m);
  expect(markdown).toBe(await shownText(page));

  await page.press(words('share.form-short'));
  await page.tab.run(() => {
    const area = document.querySelector<HTMLTextAreaElement>('.share-words');
    if (!area) return;
    area.value = 'My own words & more';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, undefined);
  await page.sees(words('share.reset'));
  const own = (await hrefs(page)).filter((href) => href.includes('My%20own%20words%20%26%20more'));
  expect(own.map((href) => new URL(href).host)).toEqual(['bsky.app', 'x.com', 'wa.me']);
});

it('opens each network’s own form, and asks once where the user is on Mastodon', async () => {
  const page = await scene.own(`archive#/share/${encodeURIComponent(changeId)}`);
  await page.sees(words('share.networks-title'));
  const before = await hrefs(page);
  expect(before.map((href) => new URL(href).host || 'mail')).toEqual([
    ...['bsky.app', 'x.com', 'www.facebook.com', 'www.linkedin.com', 'www.reddit.com', 'wa.me', 'mail'],
  ]);
  for (const href of before) expect(decodeURIComponent(href)).toMatch(/no longer promises|https?:\/\//);
  await page.press('Mastodon');
  await page.sees(words('share.instance'));
  const type = (host: string): Promise<void> =>
    page.tab.run((typed) => {
      const field = document.querySelector<HTMLInputElement>('.share-instance input');
      if (!field) throw new Error('There is no field');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, host);
  await type('not an instance');
  await page.press(words('share.instance-keep'));
  await page.sees(words('share.instance-wrong'));
  await type('@me@toot.example');
  await page.press(words('share.instance-keep'));
  await page.sees(words('share.instance-is', { instance: 'toot.example' }));
  expect((await hrefs(page))[0]).toMatch(/^https:\/\/toot\.example\/share\?text=/);
});

it('saves the proof whose digest stands in the words', async () => {
  const page = await scene.own(`archive#/share/${encodeURIComponent(changeId)}`);
  await page.sees(words('share.files-title'));
  await page.press(words('share.form-markdown'));
  const markdown = await shownText(page);
  await page.press(words('share.save-file'));
  await page.sees(words('share.file-saved'));
  const file = await saved('clausewatch.json');
  const parsed = parseBundle(file);
  expect(parsed.ok && parsed.value.isAsWritten).toBe(true);
  expect(markdown).toContain(await hashText(file));
});

it('makes a link once a viewer is named, and tells one finding alone', async () => {
  const page = await scene.own(`archive#/share/${encodeURIComponent(changeId)}?finding=1`);
  await page.sees(words('share.link-none'));
  const options = await scene.own('options#sharing');
  await options.sees(words('share.viewer'));
  const type = (address: string): Promise<void> =>
    options.tab.run((typed) => {
      const field = document.querySelector<HTMLInputElement>('.viewer-address input');
      if (!field) throw new Error('There is no field');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, address);
  await type('http://viewer.example/');
  await options.press(words('share.viewer-keep'));
  await options.sees(words('share.viewer-wrong'));
  await type('https://viewer.example/see/?a=b#c');
  await options.press(words('share.viewer-keep'));
  await options.sees(words('share.viewer-kept'));
  await watchClipboard(page);
  await page.press(words('share.copy-link'));
  const link = await copiedLast(page);
  expect(link).toMatch(/^https:\/\/viewer\.example\/see\/#1\.[\w-]+$/);
  expect(link.length).toBeLessThanOrEqual(1_600);
  const read = await readLink(new URL(link).hash);
  expect(read.ok && read.value.points.length).toBe(1);
  expect(read.ok && read.value.headline).toMatch(HEADLINE);
});

it('asks nobody, and breaks nothing', async () => {
  expect(askedByUs(scene.web.takeAsked())).toEqual([]);
  expect(await scene.desk.rows('faults')).toEqual([]);
});
