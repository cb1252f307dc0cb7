import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import type { Measure } from './measure.ts';

const SEED = { documents: 250, versions: 20, characters: 60_000 };
const ROUNDS = 5;

/** Searching 5,000 versions: making the indexes, loading them, and an answer to every key that is pressed. */
export async function measureSearch(): Promise<Measure[]> {
  const script = await bundleForPage('tests/bench/page/search-archive.ts', 'searchBench');
  const browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext();
    const open = async () => {
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
      await page.goto('https://bench.example/');
      await page.evaluate(`${script}; globalThis.searchBench = searchBench;`);
      return page;
    };
    const desk = await open();
    await desk.evaluate(`searchBench.seedTexts(${JSON.stringify(SEED)})`);
    const built = (await desk.evaluate('searchBench.buildIndexes()')) as Built;
    await desk.close();
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await open();
      runs.push((await page.evaluate('searchBench.searchAll()')) as Run);
      await page.close();
    }
    return measuresOf(built, runs);
  } finally {
    await browser.close();
  }
}

interface Built {
  ms: number;
  longest: number;
  bytes: number;
}

interface Run {
  load: number;
  answers: { typed: string; ms: number }[];
}

function measuresOf(built: Built, runs: readonly Run[]): Measure[] {
  const { documents, versions } = SEED;
  const size = `search in ${documents * versions} versions`;
  // Each key at its best: the clock also counts what else runs.
  const answers = (runs[0]?.answers ?? [])
    .map(({ typed }, key) => ({ typed, ms: Math.min(...runs.map((run) => run.answers[key]?.ms ?? 0)) }))
    .sort((a, b) => a.ms - b.ms);
  const at = (share: number): number => answers[Math.ceil(share * answers.length) - 1]?.ms ?? 0;
  const slowest = answers.slice(-6).map(({ typed, ms }) => `“${typed}” ${ms.toFixed(0)}`);
  console.log(`slowest answers, ms: ${slowest.join(', ')}`);
  return [
    { what: `${size}: making the index of a document`, value: built.ms / documents, unit: 'ms', atMost: 100 },
    { what: `${size}: the longest of them`, value: built.longest, unit: 'ms' },
    { what: `${size}: kept of a document`, value: built.bytes / documents / 1000, unit: 'kB', atMost: 50 },
    { what: `${size}: loading all`, value: Math.min(...runs.map(({ load }) => load)), unit: 'ms', atMost: 500 },
    { what: `${size}: answer to a key, p50`, value: at(0.5), unit: 'ms', atMost: 50 },
    { what: `${size}: answer to a key, p95`, value: at(0.95), unit: 'ms', atMost: 50 },
    { what: `${size}: the slowest answer`, value: at(1), unit: 'ms' },
  ];
}
