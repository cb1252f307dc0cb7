import type { Time } from '../../core/model/hash';
import { PRINCIPLES } from '../../core/model/topic';
import type { Turn } from './turns';

/** Three years: more is too small to be seen. */
const MOST_QUARTERS = 12;

/** When the quarter of a year began in which a time lies, by the reader's own clock. */
const quarterOf = (at: Time): Time => {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth() - (day.getMonth() % 3), 1).getTime();
};

const nextQuarter = (from: Time): Time => {
  const day = new Date(from);
  return new Date(day.getFullYear(), day.getMonth() + 3, 1).getTime();
};

/** All quarters from the first to today's, at most the newest dozen. */
function quartersBetween(first: Time, now: Time): Time[] {
  const quarters: Time[] = [];
  for (let from = quarterOf(first); from <= now; from = nextQuarter(from)) quarters.push(from);
  return quarters.slice(-MOST_QUARTERS);
}

const countOf = (turns: readonly Turn[]) => {
  const count = (direction: Turn['direction'], of: Turn['of']): number =>
    turns.filter((turn) => turn.direction === direction && turn.of === of).length;
  return {
    better: count('better', 'terms'),
    worse: count('worse', 'terms'),
    settingsBetter: count('better', 'settings'),
    settingsWorse: count('worse', 'settings'),
  };
};

/** For better and for worse, by principle and quarter; the sums are of all time. */
export function drawTurns(turns: readonly Turn[], now: Time) {
  const first = turns.reduce((least, { at }) => Math.min(least, at), now);
  const quarters = turns.length === 0 ? [] : quartersBetween(first, now);
  const principles = PRINCIPLES.map((principle) => {
    const own = turns.filter((turn) => turn.principle === principle);
    const cells = quarters.map((from) => countOf(own.filter(({ at }) => quarterOf(at) === from)));
    return { principle, ...countOf(own), cells };
  });
  return { quarters, principles };
}
