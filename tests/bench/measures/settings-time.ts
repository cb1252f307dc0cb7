import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import { type Measure, median } from './measure.ts';

const SETTINGS = 1000;
const TIMES = 5;

interface Run {
  /** Of the processor, so that what else runs on the machine does not count. */
  ms: number;
  longest: number;
  found: number;
}

/** Reading a page of a thousand settings: all of it, and the longest stretch in which the page must wait, at its best: the clock also counts what else runs. */
export async function measureSettings(): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/page/settings-pages.ts', 'settingsBench');
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const runs: Run[] = [];
    const again: Run[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.evaluate(`${script}; globalThis.settingsBench = settingsBench; settingsBench.writePage(${SETTINGS});`);
      runs.push(await timeReading(page, session));
      again.push(await timeReading(page, session));
      await page.close();
    }
    if (runs.some(({ found }) => found !== SETTINGS))
      throw new Error(`Not all were read: ${runs.map(({ found }) => found)}`);
    return [
      {
        what: `settings page of ${SETTINGS}: processor time of the first reading`,
        value: median(runs.map(({ ms }) => ms)),
        unit: 'ms',
        atMost: 150,
      },
      {
        what: `settings page of ${SETTINGS}: processor time of the next`,
        value: median(again.map(({ ms }) => ms)),
        unit: 'ms',
        atMost: 150,
      },
      {
        what: `settings page of ${SETTINGS}: longest step`,
        value: Math.min(...runs.map(({ longest }) => longest)),
        unit: 'ms',
        atMost: 50,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function timeReading(page: Page, session: CDPSession): Promise<Run> {
  const before = await busyMs(session);
  const read = (await page.evaluate('settingsBench.timeReading()')) as Run;
  return { ...read, ms: (await busyMs(session)) - before };
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
