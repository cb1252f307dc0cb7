import type { Example } from './example.ts';
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

/** Rows of each fold. */
export function splitRows(rows: Pick<Example, 'group' | 'only'>[], count: number, seed: number): Split[] {
  const folds = foldsOf(
    rows.filter(({ only }) => only !== 'learning').map(({ group }) => group),
    count,
    seed,
  );
  return Array.from({ length: count }, (_, fold) => {
    const split: Split = { learn: [], test: [] };
    rows.forEach(({ group, only }, row) => {
      const isHere = folds.get(group) === fold;
      if (isHere && only !== 'learning') split.test.push(row);
      if (!isHere && only !== 'testing') split.learn.push(row);
    });
    return split;
  });
}
