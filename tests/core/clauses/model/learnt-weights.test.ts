import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, type LearntWeights } from '../../../../utils/core/clauses/model/learnt-weights';
import { SMALL_SHAPE } from './small-shape';

const label = (name: string) => ({ name, bias: -0.5, step: 0.01, threshold: 0.1, slope: 2, shift: -1 });

const weightsOf = (entries: [number, number][]): LearntWeights => {
  const steps = new Int8Array(2 << SMALL_SHAPE.bits);
  for (const [place, step] of entries) steps[place % steps.length] = step;
  return { shape: SMALL_SHAPE, labels: [label('arbitration'), label('liability')], steps };
};

describe('weights as a file', () => {
  it('come back as they were', () => {
    const entry = fc.tuple(fc.nat(), fc.integer({ min: -127, max: 127 }));
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const weights = weightsOf(entries);
        expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
      }),
    );
  });

  it('are read where they lie in a larger buffer', () => {
    const bytes = encodeWeights(weightsOf([[7, -3]]));
    const within = new Uint8Array(bytes.length + 5);
    within.set(bytes, 5);
    expect(decodeWeights(within.subarray(5)).steps[7]).toBe(-3);
  });
});
