// The last line of `.ci/run`: what its parts counted, added up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, sayCounts } from './steps/counts.ts';
import { ROOT } from './steps/run-step.ts';

const folder = join(ROOT, '.cache', 'counts');
const counts = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
console.log(`\n${sayCounts(addCounts(counts))}`);
