import type { Judgement } from '../model/judgement';
import type { Reading, SettingChange } from '../model/setting';

interface TrackedSettings {
  state: object;
  changes: SettingChange[];
  judgement?: Pick<Judgement, 'severity' | 'headline' | 'evidence'>;
  judgedRevision: number;
  weighedBy: string;
}

/** What a reading changes in what is known of its page. */
export async function trackSettings(
  standing: { state: object } | undefined,
  reading: Reading,
): Promise<TrackedSettings> {
  return { state: standing?.state ?? { pageId: reading.pageId }, changes: [], judgedRevision: 0, weighedBy: '' };
}
