import type { CDPSession, Page } from 'playwright-core';
import { openChromium } from '../../../../scripts/browsers/drive-chromium.ts';
import { type Measure, median } from '../measure.ts';
import { openDesk } from '../open-desk.ts';

const ROUNDS = 5;
const TERMS = { name: 'clausewatch', documents: 1, versions: 2, characters: 270_000, edits: 40 };
const LAYOUTS = ['inline', 'side-by-side'] as const;

/** Pixels a second, and pixels in all: as fast as somebody turns a wheel who looks for a place. */
const SPEED = 4000;
const WAY = 12_000;
/** At 60 in a second; a frame that comes in the next turn is late. */
const FRAME = 1000 / 60;
const LATE = 1.5 * FRAME;

/** How evenly a comparison of two long texts with many changes goes by under a wheel. */
export async function measureScroll(extension: string, script: string): Promise<Measure[]> {
  const chromium = await openChromium({ extension });
  try {
    const desk = await openDesk(chromium, script);
    await desk.evaluate((terms) => bench.seed(terms), TERMS);
    const hash = await desk.evaluate(findComparison);
    const measures: Measure[] = [];
    for (const layout of LAYOUTS) {
      const preferences = { comparisonLayout: layout, isWholeTextShown: true };
      await desk.evaluate((chosen) => chrome.storage.local.set({ preferences: chosen }), preferences);
      const runs: Run[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await chromium.context.newPage();
        await page.goto(`${chromium.origin}/archive.html${hash}`);
        await page.waitForFunction(() => document.querySelectorAll('.comparison .line').length > 1000);
        runs.push(await scroll(page));
        await page.close();
      }
      measures.push(...linesOf(layout, runs));
    }
    return measures;
  } finally {
    await chromium.close();
  }
}

interface Run {
  /** Milliseconds from one frame to the next. */
  frames: number[];
  /** What the page's own thread had to do. */
  busy: number;
}

function linesOf(layout: string, runs: readonly Run[]): Measure[] {
  const of = (pick: (run: Run) => number): number => median(runs.map(pick));
  const share = (limit: number) =>
    of(({ frames }) => (100 * frames.filter((time) => time > limit).length) / frames.length);
  const what = `comparison of 270,000 characters ${layout}, scrolled:`;
  return [
    { what: `${what} late frames`, value: share(LATE), unit: '%', atMost: 1 },
    { what: `${what} frames over 33 ms`, value: share(2 * FRAME + 1), unit: '%' },
    { what: `${what} worst frame`, value: of(({ frames }) => Math.max(...frames)), unit: 'ms' },
    { what: `${what} work for a frame`, value: of(({ frames, busy }) => busy / frames.length), unit: 'ms', atMost: 4 },
  ];
}

async function findComparison(): Promise<string> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clausewatch');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = opened.transaction('versions').objectStore('versions').getAll();
  const versions = await new Promise<{ id: string; index: number }[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result);
  });
  opened.close();
  const [before, after] = versions.sort((a, b) => a.index - b.index).map(({ id }) => encodeURIComponent(id));
  if (!before || !after) throw new Error('There are no two versions.');
  return `#/compare/${before}/${after}`;
}

async function scroll(page: Page): Promise<Run> {
  const session = await page.context().newCDPSession(page);
  // By the processor: how busy the machine is does not matter.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // What is done once, after the page was opened, is no part of scrolling.
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const times: number[] = [];
    const note = (time: number): void => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(globalThis, { frameTimes: times });
  });
  const before = await busySeconds(session);
  await session.send('Input.synthesizeScrollGesture', {
    ...{ x: 600, y: 500, yDistance: -WAY, speed: SPEED, gestureSourceType: 'mouse', preventFling: true },
  });
  const busy = 1000 * ((await busySeconds(session)) - before);
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  if ((await page.evaluate(() => scrollY)) < WAY / 2) throw new Error('It was not scrolled.');
  return { frames: times.slice(1).map((time, index) => time - (times[index] ?? time)), busy };
}

async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
