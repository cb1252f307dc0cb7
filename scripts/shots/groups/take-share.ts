import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../browsers/find-browser.mjs';
import { Studio, type StudioOptions } from '../studio.ts';

const LOCALES = ['en-GB', 'de-DE', 'pl-PL'];
const THEMES = ['light', 'dark'] as const;

/** What strangers see of us: the pictures and the page of changes, in three languages. */
export async function takeShare(options: StudioOptions): Promise<void> {
  const studio = await Studio.open(options, { width: 1280, height: 900 });
  await studio.fill();
  for (const locale of LOCALES)
    for (const place of [0, 1]) {
      const name = `${options.browser}-share-${locale.slice(0, 2)}-${place}`;
      for (const theme of THEMES)
        for (const shape of ['wide', 'square']) {
          const address = await studio.make<string>('makePictureAddress', { locale, place, look: { theme, shape } });
          const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
          writeFileSync(join(options.folder, `${name}-picture-${shape}-${theme}.png`), bytes);
        }
      const file = join(options.folder, `${name}.html`);
      writeFileSync(file, await studio.make<string>('makeSavedPage', { locale, place }));
      await photograph(file);
      console.log(name);
    }
  await studio.close();
}

/** The page as anybody would open it; wide and narrow, light and dark, and on paper. */
async function photograph(file: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  for (const [look, width, colorScheme] of [
    ['light', 1100, 'light'],
    ['dark', 1100, 'dark'],
    ['narrow', 360, 'light'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(pathToFileURL(file).href);
    await page.locator('.proof-result').waitFor();
    await page.screenshot({ path: file.replace(/\.html$/, `-page-${look}.png`), fullPage: true });
    if (look === 'light') await page.pdf({ path: file.replace(/html$/, 'pdf'), format: 'A4' });
    await page.close();
  }
  await browser.close();
}
