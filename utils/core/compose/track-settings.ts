import { judgeSettings, type SettingsContext } from '../judge/settings/judge-settings';
import type { Reading, Setting, SettingsJudgement } from '../model/setting';
import type { LabelTable } from '../settings/exposure/label-table';
import { weighingMark } from '../settings/exposure/weighing-mark';
import type { SettingsPageState } from '../settings/track/page-state';
import { trackReading } from '../settings/track/track-reading';
import { weighPageAgain } from '../settings/track/weigh-page-again';
import { weighAgain } from './keep-settings';

/** What is known of a page, and by which tables it was weighed. */
export interface StandingPage {
  state: SettingsPageState;
  weighedBy: string;
}

interface Around extends SettingsContext {
  labels: LabelTable;
  /** Settings of the same account on other pages of the service. */
  elsewhere: readonly Setting[];
}

interface TrackedPage extends StandingPage {
  /** Absent where nothing is confirmed to have changed. */
  judgement?: SettingsJudgement;
}

/** What a reading does to what is known of its page; weighed by today's tables on both sides, so that they change nothing. */
export async function trackSettings(
  standing: StandingPage | undefined,
  reading: Reading,
  around: Around,
): Promise<TrackedPage> {
  const weighedBy = await weighingMark();
  const { serviceId } = reading;
  const before = standing && weighedAlike(standing, weighedBy, { serviceId, labels: around.labels });
  const { state, changes } = trackReading(before, reading, around.elsewhere);
  const judgement = judgeSettings(changes, around);
  return { state, weighedBy, ...(judgement && { judgement }) };
}

const weighedAlike = (
  { state, weighedBy }: StandingPage,
  now: string,
  place: { serviceId: string; labels: LabelTable },
): SettingsPageState =>
  weighedBy === now ? state : weighPageAgain(state, (setting) => weighAgain(setting, { ...place, lang: state.lang }));
