import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLabThere, SHARED } from '../../lab/evaluate.ts';

export interface RealPair {
  id: string;
  before: string;
  after: string;
}

const MOST_BYTES = 1024 ** 3;

/** Neighbouring versions of real terms, from the evaluation data; undefined where that is not there. */
export function readRealPairs(): RealPair[] | undefined {
  if (!isLabThere()) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
  try {
    const maker = join(SHARED, 'lab', 'cases.mjs');
    const choice = ['diff', '--corpus', join(SHARED, 'corpus'), '--gold', join(folder, 'gold.jsonl')];
    const lines = execFileSync(process.execPath, [maker, ...choice], { maxBuffer: MOST_BYTES, encoding: 'utf8' });
    return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as RealPair]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
