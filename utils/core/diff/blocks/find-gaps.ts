import type { Alignment } from '../align/align-sequence';

/** What lies between two neighbours that are the same: block indexes of each side, in order. */
export interface Gap {
  before: number[];
  after: number[];
  /** Index of the first new block at or after the gap's start. */
  at: number;
}

/** The stretches without a partner, in order; none is empty on both sides. */
export function findGaps(partner: Alignment, afterLength: number): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap = { before: [], after: [], at: 0 };
  let next = 0;
  const close = (upTo: number) => {
    while (next < upTo) gap.after.push(next++);
    if (gap.before.length + gap.after.length > 0) gaps.push(gap);
    next = upTo + 1;
    gap = { before: [], after: [], at: next };
  };
  partner.forEach((place, index) => {
    if (place < 0) gap.before.push(index);
    else close(place);
  });
  close(afterLength);
  return gaps;
}
