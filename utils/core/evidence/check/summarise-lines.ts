import type { BundleCheck, CheckLine, CheckState } from '../../model/evidence';

const ORDER: readonly CheckState[] = ['fails', 'odd', 'holds', 'unknown'];

/** What the lines of a check come to; they are put in order by their state, and stay as they were within it. */
export function summariseLines(lines: readonly CheckLine[]): BundleCheck {
  const ofState = (state: CheckState): CheckLine[] => lines.filter((line) => line.state === state);
  return { ...answerOf(ofState('fails').length, ofState('odd').length), lines: ORDER.flatMap(ofState) };
}

function answerOf(fails: number, odd: number): Pick<BundleCheck, 'state' | 'headline'> {
  if (fails > 0) return { state: 'fails', headline: { id: 'evidence.check-fails', values: { count: fails } } };
  if (odd > 0) return { state: 'odd', headline: { id: 'evidence.check-odd', values: { count: odd } } };
  return { state: 'holds', headline: { id: 'evidence.check-holds' } };
}
