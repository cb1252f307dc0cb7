import { openChromium } from '../../../scripts/browsers/drive-chromium.ts';
import type { Measure } from './measure.ts';
import { openDesk } from './open-desk.ts';

/** What the store keeps of a long document with many versions, and how long a long comparison takes. */
export async function measureCore(extension: string, script: string): Promise<Measure[]> {
  const chromium = await openChromium({ extension });
  try {
    const page = await openDesk(chromium, script);
    const seed = { name: 'bench-storage', documents: 1, versions: 50, characters: 60_000 };
    await page.evaluate((one) => bench.seed(one), seed);
    const { versions, words, snapshots, sightings } = await page.evaluate((name) => bench.measure(name), seed.name);
    const ordinary = await page.evaluate(() => bench.timeComparison(60_000, 1));
    const large = await page.evaluate(() => bench.timeComparison(270_000, 10));
    const rewritten = await page.evaluate(() => bench.timeComparison(270_000, 100));
    const clauses = await page.evaluate(() => bench.timeClauses(60_000));
    const all = versions + words + snapshots + sightings;
    return [
      { what: '50 versions of 60,000 characters', value: versions / 1000, unit: 'kB', atMost: 300 },
      { what: 'where their words are, for searching', value: words / 1000, unit: 'kB', atMost: 80 },
      { what: 'the same with snapshots and sightings', value: all / 1000, unit: 'kB', atMost: 900 },
      { what: 'comparison, 60,000 characters', value: ordinary, unit: 'ms', atMost: 100 },
      { what: 'comparison, 270,000 characters', value: large, unit: 'ms', atMost: 100 },
      { what: 'comparison, 270,000 characters, mostly rewritten', value: rewritten, unit: 'ms', atMost: 100 },
      { what: 'English packs and models made ready, once a start', value: clauses.compile, unit: 'ms' },
      { what: 'clauses of 60,000 characters, the first text', value: clauses.first, unit: 'ms', atMost: 150 },
      { what: 'clauses of 60,000 characters, later ones', value: clauses.again, unit: 'ms', atMost: 60 },
    ];
  } finally {
    await chromium.close();
  }
}
