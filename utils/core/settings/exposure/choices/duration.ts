import directions from '../../../../../assets/settings/directions.json';
import { foldLabel } from '../words/fold-label';
import { compilePhrases, hasPhrase } from '../words/phrases';

const UNITS = Object.entries(directions.durations).map(([seconds, words]) => ({
  seconds: Number(seconds),
  pattern: compilePhrases(words),
}));
const FOREVER = compilePhrases(directions.forever);
const ENDING = compilePhrases(directions.ending);
const NUMBER = /\d+(?:[.,]\d+)?/;

/** `18 months` in seconds, `forever` without end; nothing for what is no length of time. */
export function secondsOf(option: string): number | undefined {
  const folded = foldLabel(option);
  const unit = UNITS.find(({ pattern }) => hasPhrase(pattern, folded));
  const number = NUMBER.exec(folded)?.[0].replace(',', '.');
  if (unit && number !== undefined) return unit.seconds * Number(number);
  return hasPhrase(FOREVER, folded) ? Number.POSITIVE_INFINITY : undefined;
}

/** A setting after whose time something goes: to switch it off keeps for ever. */
export const isAboutEnding = (label: string): boolean => hasPhrase(ENDING, foldLabel(label));
