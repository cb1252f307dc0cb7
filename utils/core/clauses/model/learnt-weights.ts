import type { FeatureShape } from './features/feature-shape';

/** What was learnt about one thing to be told of a sentence. */
export interface LearntLabel {
  name: string;
  /** Where the score starts without any feature. */
  bias: number;
  /** What one step of its whole-number weights is worth. */
  step: number;
  /** Said of a sentence whose score is above. */
  threshold: number;
  /** From the score to how sure: the odds are `exp(slope * score + shift)`. */
  slope: number;
  shift: number;
}

export interface LearntWeights {
  shape: FeatureShape;
  labels: LearntLabel[];
  /** By bucket, then label. */
  steps: Int8Array;
}

interface Head {
  shape: FeatureShape;
  labels: (LearntLabel & { count: number })[];
}

const LENGTH_BYTES = 4;

/** Opposite of `decodeWeights`; what is zero takes no room. */
export function encodeWeights({ shape, labels, steps }: LearntWeights): Uint8Array<ArrayBuffer> {
  const body: number[] = [];
  const counted = labels.map((label, number) => {
    const kept: number[] = [];
    let last = -1;
    for (let bucket = 0; bucket * labels.length < steps.length; bucket++) {
      const step = steps[bucket * labels.length + number] ?? 0;
      if (step === 0) continue;
      let gap = bucket - last - 1;
      for (; gap >= 128; gap >>>= 7) body.push((gap & 127) | 128);
      body.push(gap);
      kept.push(step & 255);
      last = bucket;
    }
    for (const step of kept) body.push(step);
    return { ...label, count: kept.length };
  });
  const head = new TextEncoder().encode(JSON.stringify({ shape, labels: counted } satisfies Head));
  const bytes = new Uint8Array(LENGTH_BYTES + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, LENGTH_BYTES);
  bytes.set(body, LENGTH_BYTES + head.length);
  return bytes;
}

function readBuckets(bytes: Uint8Array, from: number, count: number): { buckets: Int32Array; end: number } {
  const buckets = new Int32Array(count);
  let at = from;
  let last = -1;
  for (let number = 0; number < count; number++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += gap + 1;
    buckets[number] = last;
  }
  return { buckets, end: at };
}

/** A file of weights, as it is in memory: a table without gaps. */
export function decodeWeights(bytes: Uint8Array): LearntWeights {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = LENGTH_BYTES + headLength;
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, at)));
  const { length } = head.labels;
  const steps = new Int8Array(length << head.shape.bits);
  head.labels.forEach(({ count }, number) => {
    const { buckets, end } = readBuckets(bytes, at, count);
    buckets.forEach((bucket, place) => {
      steps[bucket * length + number] = bytes[end + place] ?? 0;
    });
    at = end + count;
  });
  return { shape: head.shape, labels: head.labels.map(({ count, ...label }) => label), steps };
}
