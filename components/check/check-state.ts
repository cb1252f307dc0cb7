import type { CheckState } from '../../utils/core/model/evidence';
import type { MessageId } from '../../utils/i18n/message-id';
import type { IconName } from '../base/Icon';

interface Look {
  icon: IconName;
  look: 'good' | 'notable' | 'loud' | 'calm';
  /** Of a file. */
  word: MessageId;
  /** Over the lines of a check that are so. */
  group: MessageId;
}

/** How each state looks and is called: shape and words, and colour only besides. */
export const CHECK_STATES: Record<CheckState, Look> = {
  fails: { icon: 'blocked', look: 'loud', word: 'check.state-fails', group: 'check.group-fails' },
  odd: { icon: 'warning', look: 'notable', word: 'check.state-odd', group: 'check.group-odd' },
  holds: { icon: 'check', look: 'good', word: 'check.state-holds', group: 'check.group-holds' },
  unknown: { icon: 'eye', look: 'calm', word: 'check.state-unknown', group: 'check.group-unknown' },
};
