import type { Bundle, CheckLine, SharedSighting } from '../../model/evidence';
import { lineOf } from './check-line';

const DAY = 86_400_000;

/** Times that cannot all be right are shown: those that go back, and those that the server's own clock does not bear out. */
export function checkClock({ chain, madeAt }: Pick<Bundle, 'chain' | 'madeAt'>): CheckLine[] {
  const looks = chain.flat();
  const odd = [
    ...chain.flatMap((run) => findBack(run, looks)),
    ...findOff(looks),
    ...findUnread(looks),
    ...findAfter(looks, madeAt),
  ];
  const dated = looks.filter(({ serverDate }) => serverDate !== undefined).length;
  if (dated === 0) return [...odd, lineOf('clock', 'unknown', 'evidence.clock-alone')];
  if (odd.length > 0) return odd;
  return [lineOf('clock', 'holds', 'evidence.clock-holds', { dated, count: looks.length })];
}

const numberOf = (looks: readonly SharedSighting[], look: SharedSighting): number => looks.indexOf(look) + 1;

/** The first of them, and how many there are. */
function findBack(run: readonly SharedSighting[], looks: readonly SharedSighting[]): CheckLine[] {
  const back = run.filter(({ at }, index) => at < (run[index - 1]?.at ?? 0));
  const [first] = back;
  if (first === undefined) return [];
  const before = run[run.indexOf(first) - 1]?.at ?? 0;
  const values = { number: numberOf(looks, first), at: first.at, before, more: back.length - 1 };
  return [lineOf('clock', 'odd', 'evidence.clock-back', values)];
}

const serverTimeOf = ({ serverDate }: SharedSighting): number => Date.parse(serverDate ?? '');

function findOff(looks: readonly SharedSighting[]): CheckLine[] {
  const off = looks.filter((look) => Math.abs(serverTimeOf(look) - look.at) > DAY);
  const [first] = off;
  if (first === undefined) return [];
  const values = { number: numberOf(looks, first), at: first.at, server: serverTimeOf(first), more: off.length - 1 };
  return [lineOf('clock', 'odd', 'evidence.clock-off', values)];
}

function findUnread(looks: readonly SharedSighting[]): CheckLine[] {
  const unread = looks.filter((look) => look.serverDate !== undefined && Number.isNaN(serverTimeOf(look)));
  const [first] = unread;
  if (first === undefined) return [];
  return [lineOf('clock', 'odd', 'evidence.clock-unread', { number: numberOf(looks, first), more: unread.length - 1 })];
}

function findAfter(looks: readonly SharedSighting[], madeAt: number): CheckLine[] {
  const after = looks.filter(({ at }) => at > madeAt);
  const [first] = after;
  if (first === undefined) return [];
  const values = { number: numberOf(looks, first), at: first.at, made: madeAt, more: after.length - 1 };
  return [lineOf('clock', 'odd', 'evidence.clock-after', values)];
}
