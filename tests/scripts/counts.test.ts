import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addReports, type Report, readReport, sayFaults } from '../../scripts/steps/counts';

const folder = mkdtempSync(join(tmpdir(), 'clausewatch-counts-'));
const file = join(folder, 'unit.json');
afterEach(() => rmSync(file, { force: true }));

const report: Report = { counts: { passed: 3, failed: 0, skipped: 1 }, faults: [] };
const keep = (kept: Report) => writeFileSync(file, JSON.stringify(kept));

it('takes a good run for what it reported', () => {
  keep(report);
  expect(readReport('unit', file, 0, '')).toEqual(report);
});

it('counts a run that failed after its tests, with what it said', () => {
  keep(report);
  const { counts, faults } = readReport('unit', file, 1, 'close timed out');
  expect(counts).toEqual({ passed: 3, failed: 1, skipped: 1 });
  expect(sayFaults(faults)).toMatch(/^FAILED {2}unit tests\n.*after its tests.*\n.*close timed out/);
});

it('counts a run that left no report, or half of one', () => {
  expect(readReport('unit', file, 0, '').counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  writeFileSync(file, '{"counts":');
  expect(readReport('unit', file, 137, '').faults[0]?.what).toContain('code 137 before it could report');
});

it('adds faults nobody counted twice, and shows frames of our own only', () => {
  const what = 'Error: no\n    at own (tests/a.ts:1:1)\n    at run (node_modules/vitest/run.js:1:1)';
  const failed: Report = { counts: { passed: 1, failed: 1, skipped: 0 }, faults: [{ where: 'a test', what }] };
  keep(failed);
  const sum = addReports([report, readReport('unit', file, 1, 'noise')]);
  expect(sum.counts).toEqual({ passed: 4, failed: 1, skipped: 1 });
  expect(sayFaults(sum.faults)).toContain('at own (tests/a.ts:1:1)');
  expect(sayFaults(sum.faults)).not.toContain('vitest');
});
