import type { Example } from '../learning/example.ts';
import { f1Of, inPercent, precisionOf, recallOf, unfairFigures } from '../learning/figures.ts';
import { splitRows } from '../learning/folds.ts';
import {
  type Choices,
  type Lesson,
  learnLines,
  makeLesson,
  scoredOf,
  scoresBy,
  scoreUnseen,
} from '../learning/learn-labels.ts';
import { bestThreshold } from '../learning/thresholds.ts';
import { CATEGORIES, type Language, readClaudette } from './claudette.ts';

const INNER_FOLDS = 5;

export const unfairLesson = (corpus: string, lang: Language, choices: Choices): Lesson =>
  makeLesson(readClaudette(corpus, lang), CATEGORIES, choices);

/** Thresholds from the learnt-from documents alone: folds within the fold. */
function nestedThresholds(lesson: Lesson, rows: number[], seed: number): Map<string, number> {
  const scores = scoreUnseen(lesson, rows, { folds: INNER_FOLDS, seed });
  return new Map(
    lesson.labels.map((label) => [label, bestThreshold(scoredOf(lesson, rows, label, scores.get(label) ?? []))]),
  );
}

/** What is said of every sentence by a model that never saw its document, thresholds neither. */
export function sayUnseen(lesson: Lesson): ReadonlySet<string>[] {
  const { examples, choices } = lesson;
  const said: Set<string>[] = examples.map(() => new Set());
  for (const { learn, test } of splitRows(examples, choices.folds, choices.seed)) {
    const thresholds = nestedThresholds(lesson, learn, choices.seed + 1);
    for (const [label, scores] of scoresBy(lesson, learnLines(lesson, learn), test))
      test.forEach((row, place) => {
        if ((scores[place] ?? 0) > (thresholds.get(label) ?? 0)) said[row]?.add(label);
      });
  }
  return said;
}

/** The figures of a language as lines to print. */
export function describeUnfair(lang: Language, examples: Example[], said: ReadonlySet<string>[]): string[] {
  const sentences = examples.map(({ labels }, row) => ({ wanted: labels, said: said[row] ?? new Set<string>() }));
  const { any, by, macro } = unfairFigures(CATEGORIES, sentences);
  const list = [...by].map(([category, count]) => `${category} ${inPercent(f1Of(count))}`);
  return [
    `${lang}: detection F1 ${inPercent(f1Of(any))} (precision ${inPercent(precisionOf(any))}, recall ${inPercent(recallOf(any))}), macro F1 ${inPercent(macro)}`,
    `    ${list.join(', ')}`,
  ];
}
