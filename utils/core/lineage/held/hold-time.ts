import type { Time } from '../../model/hash';

const HOUR = 3_600_000;

/** An earlier text must be back for this long before it counts as reverted; a stub must stand for this long. */
export const HOLD_TIME = 48 * HOUR;

/** A second look sooner than this is a reload or another tab, and proves nothing. */
export const SECOND_LOOK_TIME = HOUR;

/** When the text in force has been gone for this long, whatever stands in its place is the document. */
export const LONG_GONE_TIME = 8 * HOLD_TIME;

/** Time between two looks; a clock that was set back makes it 0, never negative. */
export const spanBetween = (from: Time, to: Time): number => Math.max(0, to - from);

/** A text that was in force before, and is back. */
export interface Return {
  /** Times that it was in force before. */
  returns: number;
  /** How long the text between was in force. */
  spell: number;
  /** The two have taken turns before. */
  takesTurns: boolean;
}

/**
 * How long it must be back. An experiment shows each text for a few days, so it must stand twice as long as the text
 * between was in force, and for 16 days once the two have taken turns. Each time that it has come and gone doubles the
 * wait. A text that was in force for longer than 16 days was no experiment.
 */
export function returnHoldTime({ returns, spell, takesTurns }: Return): number {
  if (takesTurns) return LONG_GONE_TIME;
  const byReturns = HOLD_TIME * 2 ** Math.max(0, returns - 1);
  const bySpell = spell < LONG_GONE_TIME ? 2 * spell : 0;
  return Math.min(Math.max(byReturns, bySpell), LONG_GONE_TIME);
}
