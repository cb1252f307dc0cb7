import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../../../../scripts/browsers/drive-chromium.ts';
import { type Measure, median } from '../measure.ts';
import { openDesk } from '../open-desk.ts';
import { openDrawn, type Sign } from './mark-drawn.ts';

const ROUNDS = 9;
const SERVICES = 100;
/** Five documents of each service. */
const TERMS = { name: 'clausewatch', documents: 5 * SERVICES, versions: 20, characters: 20_000 };

/** How soon the archive's pages stand, from the start of their loading. */
export async function measureHome(extension: string, script: string): Promise<Measure[]> {
  const chromium = await openChromium({ extension });
  try {
    const desk = await openDesk(chromium, script);
    await desk.evaluate((terms) => bench.seed(terms), TERMS);
    // Pages of an extension share one process: this one would read the archive beside the others.
    await desk.goto('about:blank');
    const home: Times[] = [];
    const service: Times[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      home.push(await timePage(chromium.context, `${chromium.origin}/archive.html`, HOME));
      service.push(await timePage(chromium.context, `${chromium.origin}/archive.html${OF_SERVICE}`, SERVICE));
    }
    const of = (runs: readonly Times[], name: string): number => median(runs.map((run) => run[name] ?? Number.NaN));
    const size = `${SERVICES} services of 5 documents`;
    return [
      {
        what: `home stands with more than a window shows, ${size}`,
        value: of(home, 'stands'),
        unit: 'ms',
        atMost: 200,
      },
      { what: `all services of home listed, ${size}`, value: of(home, 'listed'), unit: 'ms' },
      { what: `home's pictures of the year drawn, ${size}`, value: of(home, 'drawn'), unit: 'ms' },
      { what: `service page stands, ${size}`, value: of(service, 'stands'), unit: 'ms', atMost: 200 },
      { what: `its year and ledger drawn, ${size}`, value: of(service, 'drawn'), unit: 'ms' },
    ];
  } finally {
    await chromium.close();
  }
}

type Times = Record<string, number>;
/** What is there when the page stands, and when all of it is drawn. */
type Signs = Record<'stands' | 'listed' | 'drawn', Sign[]>;

const HOME: Signs = {
  // More of them than a window shows.
  stands: [
    { selector: '.services .service', count: 10 },
    { selector: '.alert', count: 1 },
  ],
  listed: [{ selector: '.services .service', count: SERVICES }],
  drawn: [{ selector: '.services .year-drawn', count: SERVICES }],
};
const OF_SERVICE = `#/service/${encodeURIComponent('site:murmur.example.7')}`;
const SERVICE: Signs = {
  stands: [{ selector: '.document.card', count: 5 }],
  listed: [{ selector: '.document.card', count: 5 }],
  drawn: [{ selector: '.year-picture', count: 1 }],
};

async function timePage(context: BrowserContext, url: string, signs: Signs): Promise<Times> {
  const page = await context.newPage();
  await openDrawn(page, url, signs);
  const times = await page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
  );
  await page.close();
  return times;
}
