import type { FeatureShape } from '../../../../utils/core/clauses/model/features/feature-shape';
import { makeFeatureReader } from '../../../../utils/core/clauses/model/linear-reader';
import type { Place } from '../../../../utils/core/clauses/place';

/** Features of many places, row after row. */
export interface Matrix {
  rows: number;
  columns: number;
  starts: Int32Array;
  buckets: Int32Array;
  values: Float32Array;
}

const doubled = <A extends Int32Array | Float32Array>(from: A, to: A): A => {
  to.set(from);
  return to;
};

/** Made by the very code that reads sentences in the extension. */
export function makeMatrix(places: Place[], shape: FeatureShape): Matrix {
  const featuresOf = makeFeatureReader(shape);
  const starts = new Int32Array(places.length + 1);
  let buckets = new Int32Array(1 << 20);
  let values = new Float32Array(1 << 20);
  let count = 0;
  places.forEach((place, row) => {
    const { bag } = featuresOf(place);
    while (count + bag.count > buckets.length) {
      buckets = doubled(buckets, new Int32Array(buckets.length * 2));
      values = doubled(values, new Float32Array(values.length * 2));
    }
    buckets.set(bag.buckets.subarray(0, bag.count), count);
    values.set(bag.values.subarray(0, bag.count), count);
    count += bag.count;
    starts[row + 1] = count;
  });
  return { rows: places.length, columns: 1 << shape.bits, starts, buckets, values };
}

/**
 * How much each bucket says: the rarer the more; nothing where it was seen once. Counted over the rows that are learnt
 * from, and worked into the weights afterwards, so that the extension needs no such table.
 */
export function rarityOf({ columns, starts, buckets }: Matrix, rows: number[], power: number): Float64Array {
  const seenIn = new Int32Array(columns);
  const lastRow = new Int32Array(columns).fill(-1);
  for (const row of rows)
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const bucket = buckets[at] ?? 0;
      if (lastRow[bucket] !== row) seenIn[bucket] = (seenIn[bucket] ?? 0) + 1;
      lastRow[bucket] = row;
    }
  return Float64Array.from(seenIn, (seen) => (seen < 2 ? 0 : (Math.log(1 + rows.length / seen) / 4) ** power));
}

/** The matrix with each value times its rarity; what says nothing is left out. */
export function weighMatrix({ rows, columns, starts, buckets, values }: Matrix, rarity: Float64Array): Matrix {
  const weighed = { rows, columns, starts: new Int32Array(rows + 1), buckets: buckets.slice(), values: values.slice() };
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const bucket = buckets[at] ?? 0;
      const value = (values[at] ?? 0) * (rarity[bucket] ?? 0);
      if (value === 0) continue;
      weighed.buckets[count] = bucket;
      weighed.values[count] = value;
      count++;
    }
    weighed.starts[row + 1] = count;
  }
  return weighed;
}
