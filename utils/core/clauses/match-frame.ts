import type { Match } from '../model/clause';
import type { CompiledFrame } from './frame';

/** A place, folded once for all frames. */
export interface FoldedPlace {
  text: string;
  heading: string;
  leadIn: string;
}

type Mark = [number, number];

const markOf = (found: RegExpExecArray): Mark => [found.index, found.index + found[0].length];

/** In the sentence; else in its lead-in, which gives no mark; else across the two, as far as the sentence has it. */
function findIn(pattern: RegExp, { text, leadIn }: FoldedPlace): Mark | 'in-lead-in' | undefined {
  const found = pattern.exec(text);
  if (found) return markOf(found);
  if (!leadIn) return undefined;
  if (pattern.test(leadIn)) return 'in-lead-in';
  const across = pattern.exec(`${leadIn} ${text}`);
  if (!across) return undefined;
  const [start, end] = markOf(across);
  const offset = leadIn.length + 1;
  return [Math.max(0, start - offset), end - offset];
}

function marksOfAll(frame: CompiledFrame, place: FoldedPlace): Mark[] | undefined {
  const marks: Mark[] = [];
  for (const pattern of frame.all) {
    const found = findIn(pattern, place);
    if (!found) return undefined;
    if (found !== 'in-lead-in') marks.push(found);
  }
  return marks.length > 0 ? marks : undefined;
}

const mergeMarks = (marks: Mark[]): Mark[] => {
  const merged: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
};

/** What the frame finds in the place, if all of it is there. */
export function matchFrame(frame: CompiledFrame, place: FoldedPlace): Match | undefined {
  if (frame.heading && !frame.heading.test(place.heading)) return undefined;
  const marks = marksOfAll(frame, place);
  if (!marks) return undefined;
  if (frame.none.some((pattern) => pattern.test(place.text))) return undefined;
  const slots: Record<string, string[]> = {};
  for (const { slot, value, pattern } of frame.slots) {
    const found = pattern.exec(place.text);
    if (!found) continue;
    marks.push(markOf(found));
    slots[slot] = [...(slots[slot] ?? []), value];
  }
  const { topic, stance, id, score = 0.9 } = frame;
  return { topic, stance, certainty: 'stated', score, frame: id, slots, marks: mergeMarks(marks) };
}
