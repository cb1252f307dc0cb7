/** Place `a` of one list belongs to place `b` of the other; `weight` says how much is lost when it is left out. */
export interface Pair {
  a: number;
  b: number;
  weight: number;
}

/** Nothing crosses, and nothing weighs nothing: mostly so, and soon seen. */
const isChain = (pairs: readonly Pair[]): boolean =>
  pairs.every(({ a, b, weight }, n) => {
    const last = pairs[n - 1];
    return weight > 0 && (!last || (last.a < a && last.b < b));
  });

/** The heaviest list of pairs that rises on both sides (each place used once). O(n log n). */
export function heaviestChain(pairs: readonly Pair[]): Pair[] {
  if (isChain(pairs)) return [...pairs];
  const sorted = [...pairs].sort((x, y) => x.a - y.a || y.b - x.b);
  const places = [...new Set(sorted.map((pair) => pair.b))].sort((x, y) => x - y);
  const rankOf = new Map(places.map((place, rank) => [place, rank + 1]));
  // A Fenwick tree of the best chain that ends at or before a rank: total weight, and its last pair.
  const best = new Float64Array(places.length + 1);
  const last = new Int32Array(places.length + 1).fill(-1);
  const before = new Int32Array(sorted.length).fill(-1);
  let top = -1;
  let topWeight = 0;
  sorted.forEach(({ b, weight }, index) => {
    const rank = rankOf.get(b) ?? 0;
    let total = 0;
    for (let at = rank - 1; at > 0; at -= at & -at) {
      if ((best[at] ?? 0) <= total) continue;
      total = best[at] ?? 0;
      before[index] = last[at] ?? -1;
    }
    total += weight;
    for (let at = rank; at < best.length; at += at & -at) {
      if ((best[at] ?? 0) >= total) continue;
      best[at] = total;
      last[at] = index;
    }
    if (total > topWeight) [topWeight, top] = [total, index];
  });
  const chain: Pair[] = [];
  for (let at = top; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
