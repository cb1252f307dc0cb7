export interface Scored {
  score: number;
  isPositive: boolean;
}

const MOST_LOOKED_AT = 4000;
// The best place by a smoothed curve: the raw one follows single sentences.
const SMOOTHING = 0.15;

/** The threshold above which F1 is best, by scores of sentences that were not learnt from. */
export function bestThreshold(scored: Scored[]): number {
  const order = [...scored].sort((a, b) => b.score - a.score).slice(0, MOST_LOOKED_AT);
  const positives = scored.reduce((sum, { isPositive }) => sum + Number(isPositive), 0);
  if (positives === 0) return Number.POSITIVE_INFINITY;
  const sums = [0];
  let right = 0;
  order.forEach(({ isPositive }, place) => {
    right += Number(isPositive);
    sums.push((sums[place] ?? 0) + (2 * right) / (place + 1 + positives));
  });
  const reach = Math.max(1, Math.round(positives * SMOOTHING));
  let best = -1;
  let threshold = 0;
  for (let place = 0; place + 1 < order.length; place++) {
    const [low, high] = [Math.max(0, place - reach), Math.min(order.length - 1, place + reach)];
    const value = ((sums[high + 1] ?? 0) - (sums[low] ?? 0)) / (high - low + 1);
    if (value <= best) continue;
    best = value;
    threshold = ((order[place]?.score ?? 0) + (order[place + 1]?.score ?? 0)) / 2;
  }
  return threshold;
}

/** From score to odds (Platt): Newton's method, held back a little so that it stays put. */
export function calibrate(scored: Scored[]): { slope: number; shift: number } {
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  let slope = 1;
  let shift = Math.log((positives + 1) / (scored.length - positives + 1)) + 1;
  for (let round = 0; round < 200; round++) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-3, 0, 1e-3];
    for (const { score, isPositive } of scored) {
      const sure = 1 / (1 + Math.exp(-slope * score - shift));
      const wrong = sure - Number(isPositive);
      const spread = sure * (1 - sure);
      a += wrong * score;
      b += wrong;
      aa += spread * score * score;
      ab += spread * score;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    if (!(determinant > 1e-9)) break;
    const step = (value: number) => Math.max(-0.5, Math.min(0.5, value));
    slope -= step((bb * a - ab * b) / determinant);
    shift -= step((aa * b - ab * a) / determinant);
  }
  return { slope, shift };
}
