import type { FeatureShape } from '../../../../utils/core/clauses/model/features/feature-shape';
import { decodeWeights, encodeWeights, type LearntWeights } from '../../../../utils/core/clauses/model/learnt-weights';
import type { Example } from './example.ts';
import { splitRows } from './folds.ts';
import { type Line, learnLinear, scoreOf } from './learn-linear.ts';
import { makeWeights } from './make-weights.ts';
import { type Matrix, makeMatrix, rarityOf, weighMatrix } from './matrix.ts';
import { bestThreshold, calibrate, type Scored } from './thresholds.ts';

/** Everything that was chosen by hand. */
export interface Choices {
  shape: FeatureShape;
  cost: number;
  positiveWeight: number;
  rounds: number;
  /** How much rare features count more. */
  rarity: number;
  /** Weights kept of a label. */
  most: number;
  folds: number;
  seed: number;
  /** Thresholds are so much higher than where F1 is best. */
  caution: number;
}

export interface Lesson {
  examples: Example[];
  matrix: Matrix;
  labels: string[];
  choices: Choices;
}

export const makeLesson = (examples: Example[], labels: string[], choices: Choices): Lesson => ({
  examples,
  labels,
  choices,
  matrix: makeMatrix(
    examples.map(({ place }) => place),
    choices.shape,
  ),
});

/** A line for each label, from some of the rows. */
export function learnLines({ examples, matrix, labels, choices }: Lesson, rows: number[]): Map<string, Line> {
  const rarity = rarityOf(matrix, rows, choices.rarity);
  const weighed = weighMatrix(matrix, rarity);
  return new Map(
    labels.map((label) => {
      const isPositive = Uint8Array.from(examples, (one) => Number(one.labels.has(label)));
      const known = rows.filter((row) => !examples[row]?.unknown?.has(label));
      const line = learnLinear({ ...choices, matrix: weighed, rows: known, isPositive });
      return [label, { ...line, weights: line.weights.map((weight, bucket) => weight * (rarity[bucket] ?? 0)) }];
    }),
  );
}

const anyCalibration = () => ({ threshold: 0, slope: 1, shift: 0 });

/** Scores by what would ship: whole-number weights, the small ones left out. */
export function scoresBy(lesson: Lesson, lines: Map<string, Line>, rows: number[]): Map<string, Float64Array> {
  const { matrix, choices } = lesson;
  const learnt = makeWeights({ ...choices, lines, calibrationOf: anyCalibration });
  return new Map(
    learnt.labels.map(({ name, step, bias }, number) => {
      const weights = new Float64Array(matrix.columns);
      for (let bucket = 0; bucket < matrix.columns; bucket++)
        weights[bucket] = (learnt.steps[bucket * learnt.labels.length + number] ?? 0) * step;
      return [name, Float64Array.from(rows, (row) => scoreOf(matrix, { weights, bias }, row))];
    }),
  );
}

/** Scores of the rows, each by lines that never saw its group. */
export function scoreUnseen(lesson: Lesson, rows: number[], { folds, seed }: { folds: number; seed: number }) {
  const chosen = rows.map((row) => lesson.examples[row]).filter((one) => one !== undefined);
  const scores = new Map(lesson.labels.map((label) => [label, new Float64Array(rows.length)]));
  for (const { learn, test } of splitRows(chosen, folds, seed)) {
    const lines = learnLines(
      lesson,
      learn.map((at) => rows[at] ?? 0),
    );
    const found = scoresBy(
      lesson,
      lines,
      test.map((at) => rows[at] ?? 0),
    );
    for (const [label, list] of found)
      test.forEach((at, place) => {
        (scores.get(label) ?? [])[at] = list[place] ?? 0;
      });
  }
  return scores;
}

export function scoredOf(lesson: Lesson, rows: number[], label: string, scores: ArrayLike<number>): Scored[] {
  return rows.flatMap((row, at) => {
    const example = lesson.examples[row];
    if (!example || example.only === 'learning' || example.unknown?.has(label)) return [];
    return [{ score: scores[at] ?? 0, isPositive: example.labels.has(label) }];
  });
}

/** What ships: learnt from all rows, thresholds by scores of sentences whose group was not learnt from. */
export function learnAll(lesson: Lesson): LearntWeights {
  const { examples, choices } = lesson;
  const rows = [...examples.keys()];
  const scores = scoreUnseen(lesson, rows, choices);
  const calibrationOf = (label: string) => {
    const scored = scoredOf(lesson, rows, label, scores.get(label) ?? []);
    return { threshold: bestThreshold(scored) + choices.caution, ...calibrate(scored) };
  };
  const lines = learnLines(
    lesson,
    rows.filter((row) => examples[row]?.only !== 'testing'),
  );
  return decodeWeights(encodeWeights(makeWeights({ ...choices, lines, calibrationOf })));
}
