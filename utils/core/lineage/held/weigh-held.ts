import type { HeldText } from '../../model/version';
import type { Doubt } from '../find-doubt';
import type { LineageState, Look } from '../lineage-decision';
import { ENOUGH_DISPUTES } from './hold-text';
import { HOLD_TIME, LONG_GONE_TIME, returnHoldTime, SECOND_LOOK_TIME, spanBetween } from './hold-time';

const ENOUGH_LOOKS = 3;
const CONFIRMED_BY_SECOND_LOOK: ReadonlySet<Doubt> = new Set(['rewritten', 'lacking', 'few-places']);

export interface Weighing {
  doubt: Doubt;
  /** With the look counted in. */
  held: HeldText;
  isSeenByTwo: boolean;
  look: Look;
  /** Times that the text was in force before. */
  returns: number;
  inForce: Pick<LineageState, 'currentAt' | 'steadySince'>;
}

/**
 * Whether a text in doubt goes on waiting, is in force, or is what one way of looking is shown beside another.
 *
 * | doubt | in force | its own line |
 * |---|---|---|
 * | cut short, stub, nothing but labels | it stands: 3 looks and the hold time, and nobody saw the text in force | never |
 * | returned | it is back for its hold time (`returnHoldTime`), and nobody saw the text in force | it is disputed |
 * | it is for another region; or this way of looking never saw the text in force | another way sees it too; or nobody saw the text in force in 3 looks and the hold time | it is disputed |
 * | rewritten; nothing but a part gone; nothing but a few short blocks altered | as before; or a second look after an hour | it is disputed |
 *
 * Disputed: 3 looks and the hold time long, while another way went on seeing the text in force. Whatever the doubt, a
 * text that nobody saw any more for 8 times the hold time is replaced by the newest.
 */
export function weighHeld(weighing: Weighing): 'waits' | 'stands' | 'parts' {
  const { doubt, held, isSeenByTwo, look } = weighing;
  const age = spanBetween(held.at, look.at);
  const gone = spanBetween(held.gone?.since ?? look.at, look.at);
  const isOld = (held.looks ?? 1) >= ENOUGH_LOOKS && age >= HOLD_TIME;
  const isGone = (held.gone?.looks ?? 0) >= ENOUGH_LOOKS && gone >= HOLD_TIME;
  if (isGone && gone >= LONG_GONE_TIME) return 'stands';
  if (doubt === 'cut-short' || doubt === 'stub' || doubt === 'scraps') return isOld && isGone ? 'stands' : 'waits';
  if (doubt !== 'returned' && isSeenByTwo) return 'stands';
  if ((held.disputes ?? 0) >= ENOUGH_DISPUTES) return isOld ? 'parts' : 'waits';
  if (doubt === 'returned') return Math.min(age, gone) >= holdTimeOf(weighing) ? 'stands' : 'waits';
  if (isGone) return 'stands';
  const isSecondLook = !held.disputes && (held.looks ?? 1) > 1 && age >= SECOND_LOOK_TIME;
  return isSecondLook && CONFIRMED_BY_SECOND_LOOK.has(doubt) ? 'stands' : 'waits';
}

const holdTimeOf = ({ held, returns, inForce }: Weighing): number =>
  returnHoldTime({
    returns,
    spell: spanBetween(inForce.currentAt, held.at),
    takesTurns: inForce.steadySince !== undefined,
  });
