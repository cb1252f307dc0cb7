import type { Direction } from '../../model/judgement';
import type { Setting, SettingState } from '../../model/setting';
import { foldLabel } from '../exposure/words/fold-label';
import type { SettingPair } from '../match/match-settings';
import { compareOptions } from './compare-options';
import { compareScope } from './compare-scope';
import { directionOfMove, hasMoved, isTurned } from './stance';

/** One thing that is different about a setting. */
export interface Difference {
  state: Extract<SettingState, 'silent-flip' | 'renamed' | 'inverted' | 'options-changed' | 'scope-changed'>;
  direction: Direction;
}

// Names that share so much are one label whose words were widened, not another label.
const SAME_LABEL = 0.6;

/** What is different; `apart` where the two are better told as one that went and one that came: a guess never hides a move. */
export function comparePair(before: Setting, after: Setting, { by, names }: SettingPair): Difference[] | 'apart' {
  const isRead = !before.isUnverified && !after.isUnverified;
  const isMoved = isRead && hasMoved(before, after);
  if (by === 'guess' && (isMoved || !isRead)) return 'apart';
  const flip: Difference[] = isMoved ? [{ state: 'silent-flip', direction: directionOfMove(before, after) }] : [];
  const scope = scopeOf(before, after, names);
  if (scope) return [...flip, { state: 'scope-changed', direction: scope }];
  if (foldLabel(before.name) !== foldLabel(after.name)) {
    const state = isTurned(before, after) ? 'inverted' : 'renamed';
    return isMoved ? flip : [{ state, direction: 'neutral' }];
  }
  const options = compareOptions(before, after);
  return options ? [...flip, { state: 'options-changed', direction: options }] : flip;
}

function scopeOf(before: Setting, after: Setting, names: number): Direction | undefined {
  const byName = names >= SAME_LABEL && !isTurned(before, after) ? compareScope(before.name, after.name) : undefined;
  if (byName || foldLabel(before.name) !== foldLabel(after.name)) return byName;
  return compareScope(before.description ?? '', after.description ?? '');
}
