// npm run check [step ...]: everything beside the tests. Each step counts as one; all run, even after a failure.
import { addReports, keepReport, type Report, sayCounts, sayFaults } from './steps/counts.ts';
import { runStep } from './steps/run-step.ts';

const OUT = '.output/check';
const STEPS: Record<string, () => Promise<number>> = {
  'format and lint': () => runStep('biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  types: () => runStep('tsc', ['--noEmit', '--pretty', 'false']),
  'unused code': () => runStep('knip', []),
  'build for Chrome': () => runStep('wxt', ['build', '-b', 'chrome'], { CW_OUT: OUT }),
  'build for Firefox': () => runStep('wxt', ['build', '-b', 'firefox'], { CW_OUT: OUT }),
  'build the viewer': () => runStep('vite', ['build', '-c', 'vite.viewer.config.ts'], { CW_OUT: OUT }),
  'web-ext lint': () =>
    runStep('web-ext', ['lint', '--no-config-discovery', '--warnings-as-errors', '-s', `${OUT}/firefox-mv3`]),
  'bundle sizes': () => runStep('node', ['scripts/bundle-sizes.ts', OUT]),
  'lab sample': () => runStep('node', ['tests/lab/sample.ts']),
};

const wanted = process.argv.slice(2);
const results: Report[] = [];
for (const [name, step] of Object.entries(STEPS)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  console.log(`\n== ${name} ==`);
  const isGood = (await step()) === 0;
  results.push({
    counts: { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 },
    faults: isGood ? [] : [{ where: name, what: `"npm run check -- '${name}'" says why.` }],
  });
}

const total = addReports(results);
keepReport('check', total);
console.log(`\n${sayFaults(total.faults)}\n${sayCounts(total.counts)}`);
process.exitCode = total.counts.failed > 0 || total.counts.passed === 0 ? 1 : 0;
