// npm run icons: draws the toolbar's icons from assets/icons, since Chrome takes no SVG there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers/find-browser.mjs';
import { ROOT } from './steps/run-step.ts';

const ICONS = { mark: '', 'mark-alert': 'alert-', 'mark-paused': 'paused-', 'mark-blocked': 'blocked-' };
const SIZES = { '': [16, 32, 48, 96, 128], other: [16, 32] };

const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
for (const [name, prefix] of Object.entries(ICONS)) {
  const svg = readFileSync(join(ROOT, 'assets', 'icons', `${name}.svg`), 'utf8');
  for (const size of prefix === '' ? SIZES[''] : SIZES.other) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: join(ROOT, 'public', 'icon', `${prefix}${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
