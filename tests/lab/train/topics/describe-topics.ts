import { type Count, f1Of, inPercent, noCount, precisionOf, recallOf, tally } from '../learning/figures.ts';
import { foldsOf } from '../learning/folds.ts';
import { type Lesson, scoredOf, scoreUnseen } from '../learning/learn-labels.ts';
import { bestThreshold } from '../learning/thresholds.ts';
import { STANCES, TOPICS, type TopicExample } from './labelled.ts';

type Scores = Map<string, Float64Array>;

/** Each row with its score less the threshold of the other folds, by topic. */
function marginsOf(lesson: Lesson, scores: Scores): Map<string, Float64Array> {
  const { examples, choices } = lesson;
  const groups = examples.map(({ group }) => group);
  const tested = examples.filter(({ only }) => only !== 'learning').map(({ group }) => group);
  const folds = foldsOf(tested, choices.folds, choices.seed);
  return new Map(
    TOPICS.map((topic) => {
      const list = scores.get(topic) ?? new Float64Array();
      const margins = new Float64Array(list.length);
      for (let fold = 0; fold < choices.folds; fold++) {
        const isHere = (row: number) => folds.get(groups[row] ?? '') === fold;
        const others = [...examples.keys()].filter((row) => !isHere(row));
        const of = others.map((row) => list[row] ?? 0);
        const threshold = bestThreshold(scoredOf(lesson, others, topic, of));
        list.forEach((score, row) => {
          if (isHere(row)) margins[row] = score - threshold;
        });
      }
      return [topic, margins];
    }),
  );
}

const describe = (name: string, count: Count): string =>
  `${name}: precision ${inPercent(precisionOf(count))}, recall ${inPercent(recallOf(count))}, F1 ${inPercent(f1Of(count))}`;

function stanceLine(examples: TopicExample[], scores: Scores): string {
  let [count, right] = [0, 0];
  examples.forEach(({ labels }, row) => {
    const wanted = STANCES.filter((stance) => labels.has(stance));
    if (wanted.length !== 1) return;
    const score = (stance: string) => scores.get(stance)?.[row] ?? 0;
    const said = STANCES.reduce((best, stance) => (score(stance) > score(best) ? stance : best));
    count++;
    if (said === wanted[0]) right++;
  });
  return `stance: ${inPercent(right / (count || 1))} of ${count} right`;
}

/** Figures of services that were not learnt from, as lines to print. */
export function describeTopics(examples: TopicExample[], lesson: Lesson): string[] {
  const scores = scoreUnseen(lesson, [...lesson.examples.keys()], lesson.choices);
  const margins = marginsOf(lesson, scores);
  const sets = { labels: noCount(), flags: noCount() };
  const by = new Map(TOPICS.map((topic) => [topic, noCount()]));
  examples.forEach(({ set, labels, unknown }, row) => {
    for (const topic of TOPICS) {
      if (unknown?.has(topic)) continue;
      const isSaid = (margins.get(topic)?.[row] ?? 0) > 0;
      for (const count of [sets[set], by.get(topic)]) if (count) tally(count, labels.has(topic), isSaid);
    }
  });
  const each = [...by].map(([topic, count]) => `${topic} ${inPercent(f1Of(count))}`);
  return [
    describe('topics (en), model alone, labelled histories', sets.labels),
    describe('topics (en), model alone, flags', sets.flags),
    `    ${each.join(', ')}`,
    stanceLine(examples, scores),
  ];
}
