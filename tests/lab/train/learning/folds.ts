import { makeRandom, shuffle } from './learn-linear.ts';

/** The fold of each group, the same wherever the same groups are. */
export function foldsOf(groups: string[], count: number, seed: number): Map<string, number> {
  const each = [...new Set(groups)].sort();
  shuffle(each, makeRandom(seed));
  return new Map(each.map((group, place) => [group, place % count]));
}

export interface Split {
  learn: number[];
  test: number[];
}

/** Rows of each fold; what is left out is tested only. */
export function splitRows(rows: { group: string; isLeftOut: boolean }[], count: number, seed: number): Split[] {
  const folds = foldsOf(
    rows.map(({ group }) => group),
    count,
    seed,
  );
  return Array.from({ length: count }, (_, fold) => {
    const split: Split = { learn: [], test: [] };
    rows.forEach(({ group, isLeftOut }, row) => {
      if (folds.get(group) === fold) split.test.push(row);
      else if (!isLeftOut) split.learn.push(row);
    });
    return split;
  });
}
