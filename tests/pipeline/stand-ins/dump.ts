import type { Archive } from '../../../utils/store/database';

// Each browser signs with keys of its own.
const PASSING = new Set(['faults', 'states', 'keys', 'signatures']);

/** All rows of an archive but the fault log, its state and its signatures, bytes as text, for comparing. */
export async function dump(archive: Archive): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of archive.tables)
    if (!PASSING.has(table.name)) rows[table.name] = (await table.toArray()).map(plain);
  return rows;
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? [...part].join() : part)));
