// npm test [part ...] [-- vitest's own arguments]: unit (with properties and architecture), components, end to end.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, keepCounts, readVitestCounts, sayCounts } from './steps/counts.ts';
import { ROOT, runStep } from './steps/run-step.ts';

const PARTS = {
  unit: 'vitest.config.ts',
  components: 'vitest.components.config.ts',
  e2e: 'vitest.e2e.config.ts',
} as const;
type Part = keyof typeof PARTS;

const isPart = (word: string): word is Part => Object.hasOwn(PARTS, word);
const words = process.argv.slice(2);
const chosen = words.filter(isPart);
const rest = words.filter((word) => !isPart(word));
const parts = chosen.length > 0 ? chosen : (Object.keys(PARTS) as Part[]);

const all: Counts[] = [];
for (const part of parts) all.push(await runPart(part));
const total = addCounts(all);
keepCounts('test', total);
console.log(`\n${sayCounts(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runPart(part: Part): Promise<Counts> {
  if (!existsSync(join(ROOT, PARTS[part]))) return { passed: 0, failed: 0, skipped: 0 };
  console.log(`\n== ${part} tests ==`);
  const report = join(ROOT, '.cache', 'reports', `${part}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runStep('vitest', ['run', '--config', PARTS[part], ...reporters, ...rest]);
  return readVitestCounts(report, code);
}
