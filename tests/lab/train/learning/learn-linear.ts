import type { Matrix } from './matrix';

export interface Learning {
  /** Its values times their rarity. */
  matrix: Matrix;
  rows: number[];
  /** By row of the matrix. */
  isPositive: Uint8Array;
  cost: number;
  /** What a sentence that has it counts against one that has not. */
  positiveWeight: number;
  rounds: number;
  seed: number;
}

export interface Line {
  weights: Float64Array;
  bias: number;
}

export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function shuffle(list: Int32Array | unknown[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at] as never;
    list[at] = list[other] as never;
    list[other] = kept;
  }
}

/** A linear support vector machine with squared hinge loss, by coordinate descent in the dual (Hsieh and others, 2008). */
export function learnLinear({ matrix, rows, isPositive, cost, positiveWeight, rounds, seed }: Learning): Line {
  const { starts, buckets, values } = matrix;
  const weights = new Float64Array(matrix.columns);
  let bias = 0;
  const slack = new Float64Array(rows.length);
  const squares = new Float64Array(rows.length);
  rows.forEach((row, place) => {
    let sum = 1;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += values[at]! ** 2;
    slack[place] = 0.5 / (isPositive[row] ? cost * positiveWeight : cost);
    squares[place] = sum + slack[place]!;
  });
  const alphas = new Float64Array(rows.length);
  // Rows that are far on their side are looked at again some rounds later.
  const wakesAt = new Uint8Array(rows.length);
  const order = Int32Array.from(rows.keys());
  const random = makeRandom(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const place of order) {
      if ((wakesAt[place] ?? 0) > round) continue;
      const row = rows[place]!;
      const sign = isPositive[row] ? 1 : -1;
      const [from, to] = [starts[row]!, starts[row + 1]!];
      let score = bias;
      for (let at = from; at < to; at++) score += weights[buckets[at]!]! * values[at]!;
      const alpha = alphas[place]!;
      const gradient = sign * score - 1 + slack[place]! * alpha;
      if (alpha === 0 && gradient >= 0) {
        if (gradient > 0.15) wakesAt[place] = round + 4;
        continue;
      }
      const next = Math.max(0, alpha - gradient / squares[place]!);
      const change = (next - alpha) * sign;
      alphas[place] = next;
      if (change === 0) continue;
      for (let at = from; at < to; at++) weights[buckets[at]!]! += change * values[at]!;
      bias += change;
    }
  }
  return { weights, bias };
}

/** The score of a row; both by values times rarity, or neither. */
export function scoreOf({ starts, buckets, values }: Matrix, { weights, bias }: Line, row: number): number {
  let score = bias;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) score += weights[buckets[at]!]! * values[at]!;
  return score;
}
