import type { Setting } from '../../model/setting';
import type { SettingsPageState } from './page-state';

/** A page as better tables or better words weigh it: nothing of it is a change. */
export const weighPageAgain = (state: SettingsPageState, weigh: (setting: Setting) => Setting): SettingsPageState => ({
  ...state,
  known: state.known.map((known) => ({ ...known, setting: weigh(known.setting) })),
});
