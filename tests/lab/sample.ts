// npm run lab:sample: a fixed small sample of each task against its floors. Says so, and is content, when the data is not there.
import { evaluate, type Figures, figure, isLabThere } from './evaluate.ts';
import { SAMPLES } from './floors.ts';

if (!isLabThere()) {
  console.log('Left out: the evaluation data (../shared/corpus, ../shared/lab) is not there.');
  process.exit(0);
}
let isBelow = false;
for (const { task, choice, atLeast = {}, atMost = {} } of SAMPLES) {
  const figures = await evaluate(task, choice, 'sample');
  for (const [path, floor] of Object.entries(atLeast)) check(task, figures, path, 'at least', floor);
  for (const [path, ceiling] of Object.entries(atMost)) check(task, figures, path, 'at most', ceiling);
}
if (isBelow) process.exitCode = 1;

function check(task: string, figures: Figures, path: string, word: 'at least' | 'at most', limit: number): void {
  const value = figure(figures, path);
  const isGood = typeof value === 'number' && (word === 'at least' ? value >= limit : value <= limit);
  isBelow ||= !isGood;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${task} ${path}: ${value}, ${word} ${limit}`);
}
