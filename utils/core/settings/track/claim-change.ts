import type { SettingChange } from '../../model/setting';

/** The user's answer: "That was me, elsewhere." */
export const claimChange = (change: SettingChange): SettingChange => ({
  ...change,
  state: change.state === 'silent-flip' ? 'user-change' : change.state,
  attribution: 'you-elsewhere',
});
