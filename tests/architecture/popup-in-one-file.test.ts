import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { popupInOneFile } from '../../scripts/bundling/popup-in-one-file';

const PAGE = `<head>
    <script type="module" crossorigin src="/chunks/popup-A1.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/face-B2.js">
    <link rel="stylesheet" crossorigin href="/assets/face-C3.css">
  </head>`;

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-popup-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(page: string, popup: string): void {
  mkdirSync(join(folder, 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'popup.html'), page);
  writeFileSync(join(folder, 'chunks', 'popup-A1.js'), popup);
  writeFileSync(join(folder, 'chunks', 'face-B2.js'), 'export const say = (words) => document.title = words;');
}
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

it('leaves the popup one script and its style', async () => {
  put(PAGE, 'import { say } from "./face-B2.js"; say("Clausewatch");');
  await popupInOneFile(folder);
  expect(read('popup.html')).toBe(PAGE.replace(/ {4}<link rel="modulepreload".*\n/, ''));
  expect(read('chunks/popup-A1.js')).toContain('document.title');
  expect(read('chunks/popup-A1.js')).not.toMatch(/\bimport\b/);
  expect(read('chunks/face-B2.js')).toContain('export const say');
});

it('breaks the build off where the popup is made in another way', async () => {
  put(PAGE.replace('popup-A1', 'main-A1'), '');
  await expect(popupInOneFile(folder)).rejects.toThrow('loads its script in another way');
});
