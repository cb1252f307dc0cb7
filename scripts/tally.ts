// The last lines of `.ci/run`: what failed in its parts, and what they counted, added up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addReports, sayCounts, sayFaults } from './steps/counts.ts';
import { ROOT } from './steps/run-step.ts';

const folder = join(ROOT, '.cache', 'counts');
const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const { counts, faults } = addReports(reports);
console.log(`\n${sayFaults(faults)}\n${sayCounts(counts)}`);
