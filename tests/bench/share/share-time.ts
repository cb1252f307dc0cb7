import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import { type Measure, median } from '../measures/measure.ts';

const ROUNDS = 7;

/** A change of a long document as others are shown it: the picture, the file, and the file's check of itself. */
export async function measureShare(extension: string): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/share/share-page.ts', 'shareBench');
  const proofScript = readFileSync(join(extension, 'proof-check.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext()).newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://bench.example/');
    await page.evaluate(`${script}; globalThis.shareBench = shareBench;`);
    const run = (what: string, argument?: unknown): Promise<unknown> =>
      page.evaluate(`shareBench.${what}(${argument === undefined ? '' : JSON.stringify(argument)})`);
    const times = async (what: string, argument?: unknown): Promise<number[]> => {
      const found: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) found.push((await run(what, argument)) as number);
      return found;
    };
    await run('prepare', 20_000);
    const typical = (await run('timePage', proofScript)) as { size: number };
    await run('prepare', 60_000);
    const pages: { ms: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) pages.push((await run('timePage', proofScript)) as { ms: number });
    const checks = await times('timeCheck');
    const archiveChecks = await times('timeArchiveCheck', proofScript);
    const [wide, square] = [await times('timePicture', 'wide'), await times('timePicture', 'square')];
    const own = { unit: 'ms' } as const;
    return [
      { what: 'Picture, the first one', value: wide[0] ?? 0, ...own, atMost: 300 },
      { what: 'Picture, wide', value: median(wide), ...own, atMost: 300 },
      { what: 'Picture, square', value: median(square), ...own, atMost: 300 },
      { what: 'Page of a change of 60,000 characters', value: median(pages.map(({ ms }) => ms)), ...own, atMost: 500 },
      { what: 'That page checks itself', value: median(checks), ...own, atMost: 300 },
      { what: 'The archive checks that page', value: median(archiveChecks), ...own, atMost: 300 },
      { what: 'Size of a page of 20,000 characters', value: typical.size, unit: 'kB', atMost: 250 },
    ];
  } finally {
    await browser.close();
  }
}
