// npm run shots: every view of the built extension in both browsers, light, dark and German, into .shots/;
// `-- --only=settings` those of one group (scripts/shots/take-all.ts names them); `-- --readme` takes the pictures of the README instead, into docs/screenshots/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from '../tests/lab/runner/bundle-for-page.ts';
import { takeAll } from './shots/take-all.ts';
import { takeForReadme } from './shots/take-for-readme.ts';
import { ROOT, runStep } from './steps/run-step.ts';

const OUT = process.env.CW_OUT ?? '.output/shots';
const isForReadme = process.argv.includes('--readme');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const wanted = (['chrome', 'firefox'] as const).filter(
  (name) => !(isForReadme && name === 'firefox') && !process.argv.includes(`--no-${name}`),
);
const folder = join(ROOT, isForReadme ? 'docs/screenshots' : '.shots');
mkdirSync(folder, { recursive: true });

const seed = await bundleForPage('scripts/shots/page/seed-archive.ts', 'shots');
for (const browser of wanted) {
  const isBuilt = (await runStep('wxt', ['build', '-b', browser, '--mode', 'e2e'], { CW_OUT: OUT })) === 0;
  if (!isBuilt) process.exit(1);
  const extension = join(ROOT, OUT, `${browser}-mv3-e2e`);
  const options = { browser, extension, seed, folder };
  await (isForReadme ? takeForReadme(options) : takeAll(options, only));
}
console.log(`The pictures are in ${folder}.`);
