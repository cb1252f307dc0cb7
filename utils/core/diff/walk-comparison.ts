import type { BlockRange, Comparison, Hunk } from '../model/comparison';
import type { Terms } from '../model/terms';

/** One step through both texts in reading order. A moved hunk is met twice. */
export type Step =
  | { kind: 'same'; before: number; after: number }
  | { kind: 'rewrapped'; before: BlockRange; after: BlockRange }
  | { kind: 'hunk'; hunk: Hunk; index: number }
  | { kind: 'moved-from' | 'moved-to'; hunk: Hunk; index: number };

/** Every block of both texts once (a moved one once in each). Ends early when the comparison is not of these two. */
export function* walkComparison(before: Terms, after: Terms, comparison: Comparison): Generator<Step> {
  const steps = indexSteps(comparison);
  let [i, j] = [0, 0];
  while (i < before.blocks.length || j < after.blocks.length) {
    const step = steps.atBefore.get(i) ?? steps.atAfter.get(j) ?? stepAtBoth(steps.atBoth, i, j);
    if (!step) {
      if (i >= before.blocks.length || j >= after.blocks.length) return;
      yield { kind: 'same', before: i++, after: j++ };
      continue;
    }
    yield step;
    const next = endOf(step);
    [i, j] = [next.before ?? i, next.after ?? j];
  }
}

function stepAtBoth(steps: ReadonlyMap<number, { after: number; step: Step }>, i: number, j: number): Step | undefined {
  const found = steps.get(i);
  return found?.after === j ? found.step : undefined;
}

// What needs only one side comes first: a replaced block waits until both sides have reached it.
function indexSteps({ hunks, rewrapped = [] }: Comparison) {
  const atBefore = new Map<number, Step>();
  const atAfter = new Map<number, Step>();
  const atBoth = new Map<number, { after: number; step: Step }>();
  hunks.forEach((hunk, index) => {
    const { kind, before, after } = hunk;
    if (kind === 'moved' && before) atBefore.set(before.from, { kind: 'moved-from', hunk, index });
    if (kind === 'moved' && after) atAfter.set(after.from, { kind: 'moved-to', hunk, index });
    if (kind === 'removed' && before) atBefore.set(before.from, { kind: 'hunk', hunk, index });
    if (kind === 'added' && after) atAfter.set(after.from, { kind: 'hunk', hunk, index });
    if (kind === 'replaced' && before && after)
      atBoth.set(before.from, { after: after.from, step: { kind: 'hunk', hunk, index } });
  });
  for (const { before, after } of rewrapped) {
    const step: Step = { kind: 'rewrapped', before, after };
    if (after.from === after.to) atBefore.set(before.from, step);
    else if (before.from === before.to) atAfter.set(after.from, step);
    else atBoth.set(before.from, { after: after.from, step });
  }
  return { atBefore, atAfter, atBoth };
}

function endOf(step: Step): { before?: number; after?: number } {
  if (step.kind === 'same') return { before: step.before + 1, after: step.after + 1 };
  if (step.kind === 'rewrapped') {
    if (step.after.from === step.after.to) return { before: step.before.to };
    if (step.before.from === step.before.to) return { after: step.after.to };
    return { before: step.before.to, after: step.after.to };
  }
  const { before, after } = step.hunk;
  if (step.kind === 'moved-from') return { before: before?.to };
  if (step.kind === 'moved-to') return { after: after?.to };
  return { before: before?.to, after: after?.to };
}
