import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../../scripts/steps/run-step';

const FOLDER = join(ROOT, '../shared/data');

const unquote = (cell: string): string =>
  cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Rows of a table that stands beside the project, by column; nothing, and a line that says so, where it is absent. */
export function readRows(file: string): Record<string, string>[] {
  const path = join(FOLDER, file);
  if (!existsSync(path)) {
    console.log(`${file} is not there beside the project: nothing measured.`);
    return [];
  }
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const [head = [], ...rows] = lines.map((line) => line.split('\t').map(unquote));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}
