/** Tables by word number. Whoever borrows them gives them back as zeros, so that no two texts meet in them. */
export interface WordTables {
  /** The unit that had the word last. */
  seenIn: Int32Array;
  /** In how many units the word is. */
  units: Int32Array;
  /** Where the list of its units begins. */
  heads: Int32Array;
  /** How often it is still to be had. */
  left: Int32Array;
}

const createTables = (size: number): WordTables => ({
  seenIn: new Int32Array(size),
  units: new Int32Array(size),
  heads: new Int32Array(size),
  left: new Int32Array(size),
});

let tables = createTables(1024);

/** Tables with room for all words of these lists; to make new ones for each would cost more than to compare. */
export function borrowTables(...lists: (readonly ArrayLike<number>[])[]): WordTables {
  let size = 0;
  for (const units of lists)
    for (const unit of units) for (let n = 0; n < unit.length; n++) size = Math.max(size, (unit[n] ?? 0) + 1);
  if (size > tables.left.length) tables = createTables(size * 2);
  return tables;
}

/** Zeros again, wherever one of these words left something. */
export function clearTables({ seenIn, units, heads }: WordTables, ...lists: (readonly ArrayLike<number>[])[]): void {
  for (const list of lists) {
    for (const unit of list) {
      for (let n = 0; n < unit.length; n++) {
        const id = unit[n] ?? 0;
        seenIn[id] = 0;
        units[id] = 0;
        heads[id] = 0;
      }
    }
  }
}
