// npm run lab:all [task ...]: every task on the whole open corpus, scored. The figures also go to .cache/lab/all/figures.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/steps/run-step.ts';
import { evaluate, type Figures, isLabThere, scoreStreamAgain, TASKS } from './evaluate.ts';

if (!isLabThere()) {
  console.error('The evaluation data (../shared/corpus, ../shared/lab) is not there: nothing to measure.');
  process.exit(1);
}
const wanted = process.argv.slice(2);
const file = join(ROOT, '.cache', 'lab', 'all', 'figures.json');
// Tasks that are not run again keep what they reached.
const all: Record<string, Figures> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const task of TASKS) {
  if (wanted.length > 0 && !wanted.includes(task)) continue;
  const start = Date.now();
  const choice = task === 'diff' || task === 'judge' ? ['--seed', 'all'] : [];
  all[task] = await evaluate(task, choice, 'all');
  console.log(`\n== ${task} (${Math.round((Date.now() - start) / 1000)} s)\n${JSON.stringify(all[task])}`);
  if (task !== 'stream') continue;
  const again = await scoreStreamAgain('all');
  all['stream, labels put right'] = again;
  console.log(
    `with the labels put right that the pages contradict (contradicted-labels.json):\n${JSON.stringify(again)}`,
  );
}
writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
