// npm test [part ...] [-- vitest's own arguments]: unit (with properties and architecture), components, end to end.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addReports, keepReport, type Report, readReport, sayCounts, sayFaults } from './steps/counts.ts';
import { ROOT, runStep } from './steps/run-step.ts';

const PARTS = {
  unit: 'vitest.config.ts',
  components: 'vitest.components.config.ts',
  e2e: 'vitest.e2e.config.ts',
} as const;
/** Of what it wrote to its error stream, in letters. */
const ENOUGH = 1_000;
type Part = keyof typeof PARTS;

const isPart = (word: string): word is Part => Object.hasOwn(PARTS, word);
const words = process.argv.slice(2);
const chosen = words.filter(isPart);
const rest = words.filter((word) => !isPart(word));
const parts = chosen.length > 0 ? chosen : (Object.keys(PARTS) as Part[]);

const all: Report[] = [];
for (const part of parts) all.push(await runPart(part));
const total = addReports(all);
keepReport('test', total);
console.log(`\n${sayFaults(total.faults)}\n${sayCounts(total.counts)}`);
process.exitCode = total.counts.failed > 0 || total.counts.passed === 0 ? 1 : 0;

async function runPart(part: Part): Promise<Report> {
  if (!existsSync(join(ROOT, PARTS[part]))) return addReports([]);
  console.log(`\n== ${part} tests ==`);
  const file = join(ROOT, '.cache', 'reports', `${part}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/steps/keep-report.ts'];
  let said = '';
  const code = await runStep(
    'vitest',
    ['run', '--config', PARTS[part], ...reporters, ...rest],
    { TEST_REPORT: file },
    (text) => {
      said = (said + text).slice(-ENOUGH);
    },
  );
  return readReport(part, file, code, said);
}
