import type { FeatureShape } from '../../../../utils/core/clauses/model/features/feature-shape';
import type { LearntLabel, LearntWeights } from '../../../../utils/core/clauses/model/learnt-weights';
import type { Line } from './learn-linear.ts';

export type Calibration = Pick<LearntLabel, 'threshold' | 'slope' | 'shift'>;

const MOST_STEPS = 127;

interface Options {
  shape: FeatureShape;
  lines: Map<string, Line>;
  calibrationOf: (label: string) => Calibration;
  /** At most so many weights of a label are kept: the largest. */
  most: number;
}

function keptAbove(weights: Float64Array, most: number): number {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  return sizes[sizes.length - 1 - most] ?? 0;
}

/** Whole numbers for the weights, the small ones left out. */
export function makeWeights({ shape, lines, calibrationOf, most }: Options): LearntWeights {
  const names = [...lines.keys()];
  const steps = new Int8Array(names.length << shape.bits);
  const labels = names.map((name, number): LearntLabel => {
    const { weights, bias } = lines.get(name) ?? { weights: new Float64Array(), bias: 0 };
    const sizes = Float64Array.from(weights, Math.abs).sort();
    // A few huge weights would leave no steps to the others.
    const step = (sizes[sizes.length - 40] ?? 0) / MOST_STEPS || 1;
    const least = Math.max(keptAbove(weights, most), step / 2);
    weights.forEach((weight, bucket) => {
      if (Math.abs(weight) < least) return;
      const whole = Math.round(weight / step);
      steps[bucket * names.length + number] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, whole));
    });
    return { name, bias, step, ...calibrationOf(name) };
  });
  return { shape, labels, steps };
}
