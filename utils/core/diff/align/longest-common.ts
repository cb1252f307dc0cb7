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

/** Used again and again: a table of its own for each stretch would cost as much as to fill it. */
let table = new Uint16Array(0);

function byTable(a: Int32Array, b: Int32Array, match: (a: number, b: number) => void): void {
  const width = b.length + 1;
  fillTable(a, b, width);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i] === b[j]) match(i++, j++);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i++;
    else j++;
  }
}

/** For each place the length of the longest list from there on; the last row and the last column are zeros. */
function fillTable(a: Int32Array, b: Int32Array, width: number): void {
  const cells = (a.length + 1) * width;
  if (table.length < cells) table = new Uint16Array(Math.max(cells, TABLE_CELLS * 2));
  const lengths = table;
  lengths.fill(0, a.length * width, cells);
  for (let i = a.length - 1; i >= 0; i--) {
    const id = a[i];
    let at = i * width + b.length;
    lengths[at] = 0;
    let right = 0;
    let corner = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      at--;
      const below = lengths[at + width] ?? 0;
      if (id === b[j]) right = corner + 1;
      else if (below > right) right = below;
      lengths[at] = right;
      corner = below;
    }
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
