import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import { savePage } from '../harness/save-page';
import { openScene, type Scene } from '../harness/scene';

let scene: Scene;
let folder: string;
let page: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clausewatch-proof-'));
  scene = await openScene();
  const welcome = await scene.own('welcome');
  await welcome.press(words('welcome.example-run'));
  page = await savePage(scene);
}, 120_000);
afterAll(async () => {
  await scene?.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = (name: string, text: string): string => {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
};

/** Opens a file as anybody would, and waits for what it says of itself. */
async function check(name: string, text: string) {
  const tab = await scene.browser.newTab();
  await tab.go(addressOf(name, text));
  const found = await poll(`the check of ${name}`, () =>
    tab.run(() => {
      const result = document.querySelector('.proof-result');
      const linesOf = (state: string) =>
        [...document.querySelectorAll(`.proof-group.${state} li`)].map((line) => line.textContent ?? '');
      return (
        result && {
          says: result.textContent ?? '',
          fails: linesOf('fails'),
          odd: linesOf('odd'),
          holds: linesOf('holds'),
        }
      );
    }, undefined),
  );
  await tab.close();
  return found;
}

/** The file with one place of it altered. */
function altered(from: RegExp, to: string | ((...found: string[]) => string)): string {
  const other = page.replace(from, to as string);
  if (other === page) throw new Error(`There is no ${from} in the page.`);
  return other;
}

it('checks itself where it is opened from a disk, and everything holds', async () => {
  const { says, fails, odd, holds } = await check('whole', page);
  expect(fails).toEqual([]);
  expect(odd).toEqual([]);
  expect(says).toBe(words('evidence.check-holds'));
  expect(holds).toContain(words('proof.shown-holds'));
  expect(holds).toContain(words('evidence.parts-hold'));
  // The signatures too: a file on a disk may use the browser's cryptography.
  expect(holds.some((line) => line.startsWith('The signatures fit the key'))).toBe(true);
});

it('finds and names what was altered in the proof, and in the page around it', async () => {
  const inProof = await check(
    'proof',
    altered(/("textHash":")([0-9a-f])/, (_, name, digit) => `${name}${digit === '0' ? '1' : '0'}`),
  );
  expect(inProof.fails.join(' ')).toMatch(/does not match its hash/);
  const headline = await check('headline', altered(/(<h1[^>]*>[^<]*)no longer/, '$1now'));
  expect(headline.fails).toEqual([words('proof.shown-headline')]);
  const gone = await check('comparison', altered(/(<del\b[^>]*><span\b[^>]*>[^<]*<\/span>)/, '$1never '));
  expect(gone.fails).toContain(words('proof.shown-before'));
  const told = await check('told', altered(/(<ul class="evidence"><li>)/, '$1Everybody was told. '));
  expect(told.fails).toEqual([words('proof.shown-evidence')]);
});

it('is read whole without scripts: headline, findings, both texts, and how to check it', async () => {
  // What a browser leaves out whose scripts are off.
  const text = inject('browserName') === 'chrome' ? await readWithoutScripts(page) : await readStripped(page);
  expect(text).toMatch(/no longer promises that its licence ends when you delete/);
  expect(text).toContain(words('proof.check-off'));
  expect(text).toContain(words('proof.way-clausewatch'));
  expect(text).toContain(words('alert.gone-now'));
  expect(text).toMatch(/SHA-256/);
});

async function readWithoutScripts(text: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(addressOf('off', text));
    expect(asked.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
    const lines = tab.locator('.lines .line:visible');
    const changes = await lines.count();
    await tab.getByText(words('proof.show-before'), { exact: true }).click();
    const before = await tab.locator('.lines').innerText();
    expect(await tab.locator('.lines ins:visible, .lines .line.added:visible').count()).toBe(0);
    await tab.getByText(words('proof.show-after'), { exact: true }).click();
    expect(await tab.locator('.lines del:visible, .lines .line.removed:visible').count()).toBe(0);
    expect(await lines.count()).toBeGreaterThan(changes);
    expect(before).not.toBe(await tab.locator('.lines').innerText());
    return await tab.locator('body').innerText();
  } finally {
    await browser.close();
  }
}

async function readStripped(text: string): Promise<string> {
  const tab = await scene.browser.newTab();
  await tab.go(addressOf('off', text.replace(/<script>[\s\S]*<\/script>/, '')));
  return poll('the page', () => tab.run(() => document.body?.innerText, undefined));
}
