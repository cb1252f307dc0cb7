import type { Time } from '../../core/model/hash';
import type { Change } from '../../core/model/judgement';
import type { SettingFinding } from '../../core/model/setting';
import { termsTypeOf } from '../lines/alert-lines';
import { hashOf } from '../route';
import { drawTurns } from './draw-turns';
import { type ToldChange, toldChanges } from './told-changes';
import { settingTurns, type Turn, turnsOf } from './turns';

const DAY = 86_400_000;
/** From so few changes nothing is concluded. */
export const FEWEST = 3;

/** What is known of a service, in no order. */
export interface TrustGrounds {
  changes: readonly Change[];
  /** What readings of its settings showed. */
  settings: readonly { at: Time; judgement: { findings: readonly SettingFinding[] } }[];
  now: Time;
}

/** Of a sorted list; the mean of the two in the middle where there are two. */
const medianOf = (sorted: readonly number[]): number | undefined => {
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
};

/** The most changes in a row of which none was told; one alone is no stretch. */
function longestSilence(came: readonly ToldChange[]) {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [index, { isTold }] of came.entries()) {
    if (isTold) from = index + 1;
    else if (index + 1 - from > best.to - best.from) best = { from, to: index + 1 };
  }
  const changes = best.to - best.from;
  const [first, last] = [came[best.from], came[best.to - 1]];
  if (first === undefined || last === undefined || changes < 2) return undefined;
  return { changes, from: first.at, to: last.at, days: Math.round((last.at - first.at) / DAY) };
}

/** The few figures that a service is known by. */
export function countTold(told: readonly ToldChange[]) {
  const came = told.filter(({ state }) => state === 'came');
  const ahead = came.filter(({ isTold }) => isTold);
  const days = ahead.flatMap((change) => change.days ?? []).sort((a, b) => a - b);
  const lead = medianOf(days);
  return {
    changes: came.length,
    told: ahead.length,
    ...(came.length >= FEWEST ? { share: ahead.length / came.length } : {}),
    ...(lead === undefined ? {} : { lead: { days: lead, of: days.length } }),
    takenBack: came.filter(({ isTakenBack }) => isTakenBack).length,
    withdrawn: told.filter(({ state }) => state === 'withdrawn').length,
    toCome: told.filter(({ state }) => state === 'to-come').length,
  };
}

/** What only took effect has no alert. */
const hrefOf = ({ id, documentId, verdict }: ToldChange): string =>
  verdict === 'took-effect' ? hashOf({ view: 'document', documentId }) : hashOf({ view: 'alert', alertId: id });

const lineOf = (change: ToldChange) => {
  const { id, documentId, headline, verdict, at, isTold, isTakenBack, days } = change;
  return {
    ...{ id, headline, verdict, at, isTold, isTakenBack, days },
    termsType: termsTypeOf(documentId),
    href: hrefOf(change),
  };
};

/** How a service treated its readers: whom it told, and which way its terms and settings went. */
export function trustLedger({ changes, settings, now }: TrustGrounds) {
  const told = toldChanges(changes, now);
  const came = told.filter(({ state }) => state === 'came');
  const turns: Turn[] = [...turnsOf(came, changes, now), ...settingTurns(settings, now)];
  return {
    ...countTold(told),
    silence: longestSilence(came),
    ...drawTurns(turns, now),
    lines: came.map(lineOf).reverse(),
  };
}
