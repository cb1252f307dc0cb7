import { diffArrays } from 'diff';

/** Tables up to this many cells are filled in whole; above it, Myers' way with a limit on the edits. */
const TABLE_CELLS = 40_000;
const MAX_EDITS = 100;

/** Calls `match` for each pair of a longest common subsequence; for long lists that differ too much, for none. */
export function longestCommon(a: Int32Array, b: Int32Array, match: (a: number, b: number) => void): void {
  if (a.length === 0 || b.length === 0) return;
  if (a.length * b.length <= TABLE_CELLS) byTable(a, b, match);
  else byEdits(a, b, match);
}

function byTable(a: Int32Array, b: Int32Array, match: (a: number, b: number) => void): void {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const row = i * width;
    for (let j = b.length - 1; j >= 0; j--) {
      const at = row + j;
      if (a[i] === b[j]) table[at] = (table[at + width + 1] ?? 0) + 1;
      else table[at] = Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i] === b[j]) match(i++, j++);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i++;
    else j++;
  }
}

function byEdits(a: Int32Array, b: Int32Array, match: (a: number, b: number) => void): void {
  const changes = diffArrays([...a], [...b], { maxEditLength: MAX_EDITS });
  let i = 0;
  let j = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (removed) i += count;
    else if (added) j += count;
    else for (let n = 0; n < count; n++) match(i++, j++);
  }
}
