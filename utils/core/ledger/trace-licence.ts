import type { Time } from '../model/hash';
import type { GivenSlot, LicenceState } from '../model/licence';
import { compareLicence } from './compare-licence';
import { type LicenceText, mergeLicence } from './merge-licence';

/** The state of a licence from one moment on. */
export interface LicenceMoment {
  at: Time;
  state: LicenceState;
}

/** What changes within this time changed together: a clause that moves is gone here before it is seen there. */
const TOGETHER = 26 * 60 * 60 * 1000;

/**
 * How a service's licence came to be what it is, newest first: one moment for every time that it came to say something
 * else. The last one is what its documents said when each was first seen. Lines of texts in, each oldest first.
 */
export function traceLicence(lines: readonly (readonly LicenceText[])[]): LicenceMoment[] {
  const firsts = lines.flatMap((line) => line.slice(0, 1));
  if (firsts.length === 0) return [];
  const inForce = new Map(lines.map((line) => [line, line[0]]));
  const stateNow = (): LicenceState => mergeLicence([...inForce.values()].filter((text) => text !== undefined));
  const moments: LicenceMoment[] = [{ at: Math.min(...firsts.map(({ at }) => at)), state: withFirst(stateNow()) }];
  const later = lines.flatMap((line) => line.slice(1).map((text) => ({ line, text })));
  for (const { line, text } of later.sort((a, b) => a.text.at - b.text.at)) {
    inForce.set(line, text);
    note(moments, { at: text.at, state: stateNow() });
  }
  return moments.reverse();
}

const isSame = (a: LicenceState, b: LicenceState): boolean => compareLicence(a, b).length === 0;

/** The first moment stands for all that was there before; of those after it, close ones are one. */
function note(moments: LicenceMoment[], next: LicenceMoment): void {
  const last = moments.at(-1);
  if (last === undefined) return;
  const isTogether = moments.length > 1 && next.at - last.at <= TOGETHER;
  const before = isTogether ? moments.at(-2) : last;
  if (before === undefined) return;
  if (isTogether) moments.pop();
  // Its words and where they stand may be new, though it says the same.
  if (isSame(before.state, next.state)) before.state = sinceAsIn(before.state, next);
  else moments.push({ at: isTogether ? last.at : next.at, state: sinceAsIn(before.state, next) });
}

const mapSlots = (state: LicenceState, change: (given: GivenSlot, slot: keyof LicenceState) => GivenSlot) =>
  Object.fromEntries(
    Object.entries(state).map(([slot, given]) => [slot, change(given, slot as keyof LicenceState)]),
  ) as LicenceState;

const withFirst = (state: LicenceState): LicenceState =>
  mapSlots(state, (given) => ({ ...given, isSinceFirst: true as const }));

/** What was said before is said since then, wherever it stands now. */
const sinceAsIn = (before: LicenceState, { at, state }: LicenceMoment): LicenceState =>
  mapSlots(state, (given, slot) => {
    const known = before[slot];
    if (known === undefined) return { ...given, since: at };
    return { ...given, since: known.since, ...(known.isSinceFirst ? { isSinceFirst: true as const } : {}) };
  });
