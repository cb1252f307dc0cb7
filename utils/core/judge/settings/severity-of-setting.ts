import type { Direction, Severity } from '../../model/judgement';
import type { SettingChange, SettingState } from '../../model/setting';
import { isRenamed } from './is-renamed';

const BY_STATE: Partial<Record<SettingState, Record<Direction, Severity>>> = {
  'silent-flip': { worse: 3, neutral: 1, better: 1 },
  'new-permissive': { worse: 2, neutral: 2, better: 2 },
  removed: { worse: 2, neutral: 1, better: 1 },
  'options-changed': { worse: 2, neutral: 0, better: 0 },
  'scope-changed': { worse: 2, neutral: 0, better: 0 },
};

/** 3 where more is exposed and nobody was seen to do it; 0 where the user did it, or nobody is exposed. */
export function severityOfSetting(change: SettingChange): Severity {
  const { state, direction, attribution, before, after } = change;
  if (attribution === 'you-here' || attribution === 'you-elsewhere') return 0;
  // A control that nobody can say the use of: that it went is nothing.
  if (state === 'removed' && before?.certainty === 'unknown') return 0;
  const severity = BY_STATE[state]?.[direction] ?? 0;
  // Both labels are only weighed by their words: the name may have turned round, or our reading of it.
  const isDoubtful = isRenamed(change) && (before?.certainty !== 'stated' || after?.certainty !== 'stated');
  return severity === 3 && isDoubtful ? 2 : severity;
}
