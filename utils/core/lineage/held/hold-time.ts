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

/** Each time a text has come and gone before doubles the wait, up to 16 days, so that an endless experiment falls silent. */
export const holdTimeAfter = (returns: number): number => HOLD_TIME * 2 ** Math.min(returns, 3);
