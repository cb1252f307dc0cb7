import type { SettingChange } from '../../model/setting';

/** The user's answer: "That was me, elsewhere." */
export const claimChange = (change: SettingChange): SettingChange => ({
  ...change,
  state: change.state === 'silent-flip' ? 'user-change' : change.state,
  attribution: 'you-elsewhere',
  claimedFrom: change.claimedFrom ?? change.attribution,
});

/** The answer taken back: it is again what this browser saw. */
export const disclaimChange = ({ claimedFrom, ...change }: SettingChange): SettingChange => ({
  ...change,
  ...(claimedFrom && { attribution: claimedFrom }),
  ...(claimedFrom && change.state === 'user-change' && { state: 'silent-flip' }),
});
