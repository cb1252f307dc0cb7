import { readRealPairs } from '../../core/diff/real-pairs.ts';
import { bundleForPage } from '../../lab/runner/bundle-for-page.ts';
import { openLabBrowser } from '../../lab/runner/lab-browser.ts';
import type { PairTime } from '../page/diff-pair.ts';

/** `diffWords` does not end in any useful time on some pairs. */
const LIMIT = 20_000;
const FLOORS = { timesLess: 40, p95: 5, worst: 60, meanRatio: 1.1, p95Ratio: 1.35 };

/** Ours and `diffWords` on all real pairs, side by side in one run; says so when there are no pairs. */
export async function printDiffTable(): Promise<void> {
  const pairs = readRealPairs();
  if (!pairs) {
    console.log('Left out: comparisons of real terms (../shared/corpus/histories is not there).');
    return;
  }
  const browser = await openLabBrowser(await bundleForPage('tests/bench/page/diff-pair.ts', 'lab'));
  const times: Record<'ours' | 'diffWords', PairTime[]> = { ours: [], diffWords: [] };
  try {
    for (const { before, after } of pairs) {
      const one = JSON.stringify({ before, after, limit: LIMIT });
      times.ours.push(JSON.parse(await browser.run('ours', one)));
      times.diffWords.push(JSON.parse(await browser.run('diffWords', one)));
    }
  } finally {
    await browser.close();
  }
  const [ours, theirs] = [figuresOf(times.ours), figuresOf(times.diffWords)];
  console.log(`\n${'comparison of real pairs'.padEnd(34)}${'ours'.padStart(12)}${'diffWords'.padStart(12)}`);
  for (const [what, value] of Object.entries(ours)) {
    const [own, other] = [value, theirs[what] ?? 0].map((n) => String(Number(n.toFixed(3))).padStart(12));
    console.log(`${what.padEnd(34)}${own}${other}${floorOf(what, value)}`);
  }
  const timesLess = (theirs[TOTAL] ?? 0) / (ours[TOTAL] ?? 1);
  const remark = timesLess < FLOORS.timesLess ? '   UNDER' : '';
  const comparing = times.ours.flatMap((time) => time.comparing ?? []);
  const [half, most] = [quantile(comparing, 0.5), quantile(comparing, 0.95)].map((n) => n.toFixed(1));
  console.log(`ours, of blocks that were read before, ms: ${half} at p50, ${most} at p95`);
  console.log(`total time, times less: ${timesLess.toFixed(1)} (at least ${FLOORS.timesLess})${remark}`);
}

const TOTAL = 'total time, ms';
const AT_MOST: Record<string, number> = {
  'time at p95, ms': FLOORS.p95,
  'time of the worst, ms': FLOORS.worst,
  'marked words over the fewest, mean': FLOORS.meanRatio,
  'the same at p95': FLOORS.p95Ratio,
};

function figuresOf(times: readonly PairTime[]): Record<string, number> {
  const ms = times.map((time) => time.ms);
  const ratios = times.flatMap(({ ratio }) => ratio ?? []);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    pairs: times.length,
    'not within the limit of 20 s': ms.filter((one) => one >= LIMIT).length,
    [TOTAL]: sum(ms),
    'time at p50, ms': quantile(ms, 0.5),
    'time at p95, ms': quantile(ms, 0.95),
    'time of the worst, ms': Math.max(...ms),
    'marked words over the fewest, mean': sum(ratios) / Math.max(1, ratios.length),
    'the same at p95': quantile(ratios, 0.95),
  };
}

const quantile = (numbers: number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * numbers.length) - 1)] ?? 0;

function floorOf(what: string, value: number): string {
  const most = AT_MOST[what];
  return most === undefined ? '' : `   at most ${most}${value > most ? '   OVER' : ''}`;
}
