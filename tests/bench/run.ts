// npm run bench [-- --large]: the budgets as a table, measured in Chromium on the built extension; fails where one is not kept.
// npm run bench -- settings: settings pages of a thousand controls, and of a thousand settings.
// npm run bench -- search: searching 5,000 versions.
// npm run bench -- popup: the popup before ten thousand alerts.
// npm run bench -- home: the archive's first page and a service's, with a hundred services.
// npm run bench -- scroll: a comparison of two long texts, scrolled.
// npm run bench -- share: the picture and the page of a change that others are shown.
// npm run bench -- diff: comparisons of real terms, ours beside `diffWords`.
import { join } from 'node:path';
import { ROOT, runStep } from '../../scripts/steps/run-step.ts';
import { bundleForPage } from '../lab/runner/bundle-for-page.ts';
import { measureArchive } from './measures/archive-time.ts';
import { measureCore } from './measures/core-time.ts';
import { printDiffTable } from './measures/diff-table.ts';
import { isOver, type Measure, tableOf } from './measures/measure.ts';
import { measurePageTime } from './measures/page-time.ts';
import { measureHome } from './measures/pages/home-time.ts';
import { measurePopup } from './measures/pages/popup-time.ts';
import { measureScroll } from './measures/pages/scroll-time.ts';
import { measureSearch } from './measures/search-time.ts';
import { measureSettings } from './measures/settings-time.ts';
import { measureSizes } from './measures/sizes.ts';
import { measureShare } from './share/share-time.ts';

if (process.argv[2] === 'diff') {
  await printDiffTable();
  process.exit(0);
}

if (process.argv[2] === 'settings') end(await measureSettings());
if (process.argv[2] === 'search') end(await measureSearch());

const OUT = '.output/bench';
const extension = join(ROOT, OUT, 'chrome-mv3-e2e');
const isBuilt = (await runStep('wxt', ['build', '-b', 'chrome', '--mode', 'e2e'], { CW_OUT: OUT })) === 0;
if (!isBuilt) process.exit(1);

const script = await bundleForPage('tests/bench/page/bench.ts', 'bench');
if (process.argv[2] === 'share') end(await measureShare(extension));
if (process.argv[2] === 'popup') end(await measurePopup(extension, script));
if (process.argv[2] === 'home') end(await measureHome(extension, script));
if (process.argv[2] === 'scroll') end(await measureScroll(extension, script));

const sizes = process.argv.includes('--large') ? [50, 500, 5000] : [50, 500];
const measures: Measure[] = [
  ...measureSizes(extension),
  ...(await measurePageTime(extension)),
  ...(await measureArchive(extension, script, sizes)),
  ...(await measurePopup(extension, script)),
  ...(await measureHome(extension, script)),
  ...(await measureScroll(extension, script)),
  ...(await measureCore(extension, script)),
  ...(await measureSettings()),
  ...(await measureSearch()),
  ...(await measureShare(extension)),
];
end(measures);

/** Prints the table and ends, with an error where a budget is not kept. */
function end(measures: Measure[]): never {
  console.log(tableOf(measures));
  process.exit(measures.some(isOver) ? 1 : 0);
}
