import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import { type Measure, median } from './measure.ts';

/** One setting in six is three radio buttons: a page of 1,000 controls, and one of as many settings. */
const PAGES = [
  { settings: 750, controls: 1000, atMost: 150 },
  { settings: 1000, controls: 1334 },
];
const TIMES = 5;

interface Run {
  /** Of the processor, so that what else runs on the machine does not count. */
  ms: number;
  longest: number;
  found: number;
}

/** Reading long pages of settings: all of it, and the longest stretch in which the page must wait, at its best: the clock also counts what else runs. */
export async function measureSettings(): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/page/settings-pages.ts', 'settingsBench');
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const measures: Measure[] = [];
    for (const page of PAGES) measures.push(...(await measurePage(browser, script, page)));
    return measures;
  } finally {
    await browser.close();
  }
}

async function measurePage(browser: Browser, script: string, wanted: (typeof PAGES)[number]): Promise<Measure[]> {
  const { settings, controls, atMost } = wanted;
  const [runs, again]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < TIMES; turn++) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(`${script}; globalThis.settingsBench = settingsBench;`);
    const written = await page.evaluate(`settingsBench.writePage(${settings})`);
    if (written !== controls) throw new Error(`The page has ${written} controls.`);
    runs.push(await timeReading(page, session));
    again.push(await timeReading(page, session));
    await page.close();
  }
  const found = runs.map((run) => run.found);
  if (found.some((count) => count !== settings)) throw new Error(`Not all were read: ${found}`);
  const what = `settings page of ${controls} controls, ${settings} settings:`;
  const ms = (of: readonly Run[]): number => median(of.map((run) => run.ms));
  const longest = Math.min(...runs.map((run) => run.longest));
  return [
    { what: `${what} processor time of the first reading`, value: ms(runs), unit: 'ms', atMost },
    { what: `${what} processor time of the next`, value: ms(again), unit: 'ms', atMost },
    { what: `${what} longest step`, value: longest, unit: 'ms', atMost: 50 },
  ];
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
