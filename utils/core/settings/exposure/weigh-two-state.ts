import directions from '../../../../assets/settings/directions.json';
import type { Exposure, ExposureOfSetting, ShownSetting } from '../../model/setting';
import { type TwoState, twoStateOf } from './choices/two-state';
import type { ToldDirection } from './direction-of-setting';
import { foldLabel } from './words/fold-label';
import { compilePhrases, hasPhrase } from './words/phrases';

const CLOSED = compilePhrases(directions.closed);

/** How far each state reaches. */
export type TwoExposures = Record<TwoState, Exposure>;

/** On one side nobody; on the other everyone here, or those outside where the words name them. */
export function exposuresOfStates(shown: ShownSetting, careful: TwoState, told?: ToldDirection): TwoExposures {
  const name = foldLabel(shown.name);
  if (careful === 'on' && hasPhrase(CLOSED, name)) return { on: 2, off: 5 };
  const far: Exposure = told && hasPhrase(told.words.outside, name) ? 5 : 4;
  return careful === 'on' ? { on: 0, off: far } : { on: far, off: 0 };
}

/** `options` are the texts that stand for on and off, where the page shows texts. */
export function weighTwoState(
  shown: ShownSetting,
  careful: TwoState,
  { exposures, options }: { exposures: TwoExposures; options?: Record<TwoState, string> },
): Pick<ExposureOfSetting, 'exposure' | 'conservative'> {
  const state = twoStateOf(shown.value);
  const conservative = options?.[careful] ?? careful;
  return state === undefined ? { conservative } : { conservative, exposure: exposures[state] };
}
