import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run-step.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What went wrong, to be told again at the end of a long output. */
export interface Fault {
  where: string;
  what: string;
}

/** What a part of `.ci/run` leaves for the sum. */
export interface Report {
  counts: Counts;
  faults: Fault[];
}

export const addReports = (all: Report[]): Report => ({
  counts: all.reduce(
    (sum, { counts }) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  ),
  faults: all.flatMap(({ faults }) => faults),
});

/** The closing line that any CI can read. */
export const sayCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

const LINES_OF_A_FAULT = 15;
const FRAME_OF_OTHERS = /^\s+at .*(?:node_modules\/|node:internal|<anonymous>)/;

/** Every fault with where it was, so that whoever sees the last lines alone knows what to mend. */
export const sayFaults = (faults: Fault[]): string =>
  faults.map(({ where, what }) => `FAILED  ${where}\n${indent(what.trim())}\n`).join('\n');

const indent = (text: string) =>
  text
    .split('\n')
    .filter((line) => !FRAME_OF_OTHERS.test(line))
    .slice(0, LINES_OF_A_FAULT)
    .map((line) => `        ${line}`)
    .join('\n');

/** Kept for `.ci/run`, which adds the reports of its parts. */
export function keepReport(part: string, report: Report): void {
  const file = join(ROOT, '.cache', 'counts', `${part}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(report));
}

/** What the reporter kept of a run of vitest; a run without a report is a fault, and so is one that ends badly after its tests. `said` is the end of what it wrote to its error stream. */
export function readReport(part: string, file: string, exitCode: number, said: string): Report {
  const report = readJson(file);
  if (report && (exitCode === 0 || report.faults.length > 0)) return report;
  const when = report ? 'after its tests, of which none failed' : 'before it could report';
  const fault = { where: `${part} tests`, what: `vitest ended with code ${exitCode} ${when}.\n${said}` };
  return addReports([...(report ? [report] : []), { counts: { passed: 0, failed: 1, skipped: 0 }, faults: [fault] }]);
}

function readJson(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
