import type { BrowserContext } from 'playwright-core';
import { openChromium, stopWorkers } from '../../../../scripts/browsers/drive-chromium.ts';
import { type Measure, median } from '../measure.ts';
import { openDesk } from '../open-desk.ts';
import { openDrawn, type Sign } from './mark-drawn.ts';

const ROUNDS = 15;
/** A browser gives a popup no more height; as wide as ours is. */
const POPUP = { width: 380, height: 600 };
const MANY = { name: 'clausewatch', alerts: 10_000, documents: 1_000 };

/** How soon the popup shows its alerts and the site before it, and an answer to what is typed, where there are very many of them. */
export async function measurePopup(extension: string, script: string): Promise<Measure[]> {
  const chromium = await openChromium({ extension, viewport: POPUP });
  try {
    const desk = await openDesk(chromium, script);
    await desk.evaluate((many) => bench.seedAlerts(many), MANY);
    // Pages of an extension share one process: this one would read the archive beside the popup.
    await desk.goto('about:blank');
    const [runs, asleep]: [Run[], Run[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) runs.push(await timePopup(chromium.context, chromium.origin));
    // Apart from those: a worker that was started just now has more to do than to answer.
    for (let round = 0; round < ROUNDS; round++) {
      await stopWorkers(chromium.context);
      asleep.push(await timePopup(chromium.context, chromium.origin));
    }
    const size = '10,000 alerts, 1,000 documents';
    const of = (pick: (run: Run) => number, from = runs): number => median(from.map(pick));
    return [
      { what: `popup first painted, ${size}`, value: of(({ first }) => first), unit: 'ms', atMost: 100 },
      { what: `popup's site and alerts painted, ${size}`, value: of(({ alerts }) => alerts), unit: 'ms', atMost: 100 },
      { what: 'the same while the worker has to be started', value: of(({ alerts }) => alerts, asleep), unit: 'ms' },
      { what: 'all its services and the count of all alerts there', value: of(({ whole }) => whole), unit: 'ms' },
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
  whole: number;
  found: number;
  next: number;
}

/** From the start of its loading until its site and its first alert stand there, and until all does; each drawn. */
async function timePopup(context: BrowserContext, origin: string): Promise<Run> {
  const page = await context.newPage();
  await page.addInitScript(standBefore, 'https://s1.example/');
  await openDrawn(page, `${origin}/popup.html`, SIGNS);
  const painted = await page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { first: at('first-contentful-paint'), alerts: at('alerts'), whole: at('whole') };
  });
  const found = await page.evaluate(timeWord, 'service 1');
  const next = await page.evaluate(timeWord, 'service 12');
  await page.close();
  return { ...painted, found, next };
}

const SIGNS: Record<string, Sign[]> = {
  alerts: [
    { selector: '.site.watched', count: 1 },
    { selector: '.alert', count: 1 },
  ],
  whole: [
    { selector: '.alert-group', count: 5 },
    { selector: '#news', count: 1, text: '^\\D*10000$' },
  ],
};

/** The tab in front is the popup itself: it is told of another. */
function standBefore(url: string): void {
  chrome.tabs.query = (async () => [{ id: 1, url }]) as unknown as typeof chrome.tabs.query;
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
