import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../../../scripts/browsers/drive-chromium.ts';
import { type Measure, median } from './measure.ts';

const ROUNDS = 15;
const MANY = { name: 'clausewatch', alerts: 10_000, documents: 1_000 };

/** How soon the popup shows its alerts, and an answer to what is typed, where there are very many of them. */
export async function measurePopup(extension: string, script: string): Promise<Measure[]> {
  const chromium = await openChromium({ extension });
  try {
    const desk = await chromium.context.newPage();
    await desk.goto(`${chromium.origin}/options.html`);
    await desk.evaluate(script);
    await desk.evaluate((many) => bench.seedAlerts(many), MANY);
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await timePopup(chromium.context, chromium.origin));
    const size = '10,000 alerts, 1,000 documents';
    const of = (pick: (run: Run) => number): number => median(runs.map(pick));
    return [
      { what: `popup first painted, ${size}`, value: of(({ first }) => first), unit: 'ms', atMost: 100 },
      { what: `popup's alerts painted, ${size}`, value: of(({ alerts }) => alerts), unit: 'ms', atMost: 100 },
      { what: `a word found in all of them, first letter`, value: of(({ found }) => found), unit: 'ms' },
      { what: `a word found in all of them, next letter`, value: of(({ next }) => next), unit: 'ms' },
    ];
  } finally {
    await chromium.close();
  }
}

interface Run {
  first: number;
  alerts: number;
  found: number;
  next: number;
}

/** From the start of its loading until its first alert stands there, drawn. */
async function timePopup(context: BrowserContext, origin: string): Promise<Run> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.alert')) return;
      observer.disconnect();
      // The frame that shows it has been drawn when a task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.mark('alerts');
        port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/popup.html`);
  await page.waitForFunction(() => performance.getEntriesByName('alerts').length > 0);
  const painted = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    alerts: performance.getEntriesByName('alerts')[0]?.startTime ?? Number.NaN,
  }));
  const found = await page.evaluate(timeWord, 'service 1');
  const next = await page.evaluate(timeWord, 'service 12');
  await page.close();
  return { ...painted, found, next };
}

/** From a key until the sentence that says how many there are has changed. */
async function timeWord(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.filter input');
  const found = document.querySelector('.filter-found');
  if (!field || !found) throw new Error('There is nothing to look with.');
  const start = performance.now();
  const change = new Promise<number>((resolve) => {
    const list = document.querySelector('.board');
    if (!list) return;
    new MutationObserver(() => {
      if (/\d/.test(found.textContent ?? '')) resolve(performance.now() - start);
    }).observe(list, { childList: true, subtree: true, characterData: true });
  });
  field.focus();
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return change;
}
