import type { Page } from 'playwright-core';
import { openChromium, stopWorkers } from '../../../scripts/browsers/drive-chromium.ts';
import { type Measure, median } from './measure.ts';
import { openDesk } from './open-desk.ts';

const ROUNDS = 9;
const VERSIONS = 20;

/** How long the worker takes to start and answer, and the popup to paint, on archives of several sizes. */
export async function measureArchive(extension: string, script: string, sizes: number[]): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const documents of sizes) {
    const chromium = await openChromium({ extension });
    try {
      const desk = await openDesk(chromium, script);
      await desk.evaluate((seed) => bench.seed(seed), {
        name: 'clausewatch',
        documents,
        versions: VERSIONS,
        characters: 20_000,
      });
      const size = `${documents} documents × ${VERSIONS} versions`;
      const starts: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await stopWorkers(chromium.context);
        starts.push(await desk.evaluate(timeAnswer));
      }
      measures.push({ what: `worker start to answer, ${size}`, value: median(starts), unit: 'ms', atMost: 60 });
      const paints: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        paints.push(await timePopup(chromium.context.newPage(), chromium.origin));
      measures.push({ what: `popup painted, ${size}`, value: median(paints), unit: 'ms', atMost: 150 });
    } finally {
      await chromium.close();
    }
  }
  return measures;
}

async function timeAnswer(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: 'site.status', payload: { url: 'https://murmur.example/' } });
  return performance.now() - start;
}

/** From the start of its loading until its alerts or its calm word stand there, drawn. */
async function timePopup(opening: Promise<Page>, origin: string): Promise<number> {
  const page = await opening;
  await page.goto(`${origin}/popup.html`);
  await page.waitForFunction(() => document.querySelectorAll('main *').length > 5);
  const painted = await page.evaluate(
    () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
  );
  await page.close();
  return painted;
}
