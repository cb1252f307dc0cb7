import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import { type Measure, median } from './measure.ts';

const SETTINGS = 1000;
const TIMES = 5;

interface Run {
  ms: number;
  longest: number;
  found: number;
}

/** Reading a page of a thousand settings: all of it, and the longest stretch in which the page must wait. */
export async function measureSettings(): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/page/settings-pages.ts', 'settingsBench');
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const runs: Run[] = [];
    const again: Run[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      const page = await browser.newPage();
      const read = await page.evaluate(
        `${script}; globalThis.settingsBench = settingsBench; settingsBench.writePage(${SETTINGS}); settingsBench.timeReading()`,
      );
      runs.push(read as Run);
      again.push(await page.evaluate('settingsBench.timeReading()'));
      await page.close();
    }
    if (runs.some(({ found }) => found !== SETTINGS))
      throw new Error(`Not all were read: ${runs.map(({ found }) => found)}`);
    const ofFirst = (of: (run: Run) => number) => median(runs.map(of));
    return [
      {
        what: `settings page of ${SETTINGS}: read, for the first time`,
        value: ofFirst(({ ms }) => ms),
        unit: 'ms',
        atMost: 150,
      },
      {
        what: `settings page of ${SETTINGS}: read again`,
        value: median(again.map(({ ms }) => ms)),
        unit: 'ms',
        atMost: 150,
      },
      {
        what: `settings page of ${SETTINGS}: longest step`,
        value: ofFirst(({ longest }) => longest),
        unit: 'ms',
        atMost: 50,
      },
    ];
  } finally {
    await browser.close();
  }
}
