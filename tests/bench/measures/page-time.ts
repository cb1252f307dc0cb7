import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../../../scripts/browsers/drive-chromium.ts';
import { poll } from '../../../scripts/screen/poll.ts';
import { FakeWeb } from '../../e2e/web/fake-web.ts';
import { ordinaryPage, termsPage } from '../../e2e/web/terms-page.ts';
import { longPage, writeLongTerms } from '../../pipeline/stand-ins/write-long-terms.ts';
import { type Measure, median } from './measure.ts';
import { type OwnTime, profilePage } from './profile-page.ts';

const HOME = 'https://bsky.app/';
const TERMS = 'https://bsky.social/about/support/tos';
const ROUNDS = 5;

/** What a visit costs the page, in the extension built with all hosts granted. */
export async function measurePageTime(extension: string): Promise<Measure[]> {
  const web = await FakeWeb.open();
  const chromium = await openChromium({ extension, ports: web.ports });
  try {
    const desk = await chromium.context.newPage();
    await desk.goto(`${chromium.origin}/options.html`);
    await desk.evaluate(() => chrome.runtime.sendMessage({ name: 'site.watch', payload: { serviceId: 'bluesky' } }));
    web.put(HOME, feedPage());
    const ordinary = await rounds(() => profileVisit(chromium.context, HOME, async () => {}));
    const terms: OwnTime[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      web.put(TERMS, largeTerms(round));
      const seen = round + 1;
      terms.push(await profileVisit(chromium.context, TERMS, () => untilLooks(desk, seen)));
    }
    return [
      { what: 'main thread, ordinary page', value: median(ordinary.map(({ total }) => total)), unit: 'ms', atMost: 5 },
      { what: 'main thread, terms of 500 kB', value: median(terms.map(({ total }) => total)), unit: 'ms', atMost: 150 },
      {
        what: 'longest task, terms of 500 kB',
        value: median(terms.map(({ longest }) => longest)),
        unit: 'ms',
        atMost: 50,
      },
    ];
  } finally {
    await chromium.close();
    await web.close();
  }
}

async function rounds(one: () => Promise<OwnTime>): Promise<OwnTime[]> {
  const all: OwnTime[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await one());
  return all;
}

async function profileVisit(context: BrowserContext, url: string, done: () => Promise<void>): Promise<OwnTime> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const own = await profilePage(session, async () => {
    await page.goto(url);
    await done();
    // Links and notices are looked for once the page is idle.
    await page.waitForTimeout(2500);
  });
  await page.close();
  return own;
}

const untilLooks = async (desk: Awaited<ReturnType<BrowserContext['newPage']>>, count: number): Promise<void> => {
  await poll(`${count} looks`, () => desk.evaluate(countLooks, count));
};

async function countLooks(count: number): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('clausewatch');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = database.transaction('sightings').objectStore('sightings').count();
  return new Promise((resolve) => {
    reading.onsuccess = () => {
      database.close();
      resolve(reading.result >= count);
    };
  });
}

/** A feed with a few hundred posts. */
function feedPage(): string {
  const post =
    '<article><h3>Somebody</h3><p>A few words about the day, and <a href="/somewhere">a link</a>.</p></article>';
  return ordinaryPage().replace('</main>', `${post.repeat(300)}</main>`);
}

function largeTerms(round: number): string {
  const long = longPage(writeLongTerms(380_000, 7).read(), round);
  const body = /<main>([\s\S]*)<\/main>/.exec(long)?.[1] ?? '';
  return termsPage().replace('</article>', `${body}<p>Edition ${round}</p></article>`);
}
