import { f1Of, inPercent, precisionOf, recallOf, unfairFigures } from '../learning/figures.ts';
import { splitRows } from '../learning/folds.ts';
import { type Lesson, learnLines, scoredOf, scoresBy, scoreUnseen } from '../learning/learn-labels.ts';
import { bestThreshold } from '../learning/thresholds.ts';
import { CATEGORIES, type Language } from './claudette.ts';

const INNER_FOLDS = 4;

/** Thresholds from the learnt-from documents alone: folds within the fold. */
function nestedThresholds(lesson: Lesson, rows: number[], seed: number): Map<string, number> {
  const scores = scoreUnseen(lesson, rows, { folds: INNER_FOLDS, seed });
  return new Map(
    lesson.labels.map((label) => [label, bestThreshold(scoredOf(lesson, rows, label, scores.get(label) ?? []))]),
  );
}

/** What is said of every tested sentence by a model that never saw its document, thresholds neither. */
function sayUnseen(lesson: Lesson): ReadonlySet<string>[] {
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
export function describeUnfair(lang: Language, lesson: Lesson): string[] {
  const said = sayUnseen(lesson);
  const tested = lesson.examples.flatMap(({ labels, only }, row) =>
    only === 'learning' ? [] : [{ wanted: labels, said: said[row] ?? new Set<string>() }],
  );
  const { any, by, macro } = unfairFigures(CATEGORIES, tested);
  const list = [...by].map(([category, count]) => `${category} ${inPercent(f1Of(count))}`);
  return [
    `${lang}: detection F1 ${inPercent(f1Of(any))} (precision ${inPercent(precisionOf(any))}, recall ${inPercent(recallOf(any))}), macro F1 ${inPercent(macro)}`,
    `    ${list.join(', ')}`,
  ];
}
