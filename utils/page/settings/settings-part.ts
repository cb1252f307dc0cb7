import { sendPageCall } from '../../browser/messages';
import type { Doubt } from './settle-doubt';

/** The time that a page of settings is open. */
export interface SettingsVisit {
  page: Document;
  url: string;
  signal: AbortSignal;
  /** Whether it is one at all; nothing of it is sent while there is any. */
  doubt?: Doubt;
}

/** What only pages of settings need, in a script of its own. */
export interface SettingsPart {
  watchSettings: (visit: SettingsVisit) => Promise<void>;
}

const KEY = Symbol.for('clausewatch.settings');

/** Called by the part itself; the scripts of one extension share a world in a page, which the page cannot see. */
export const offerSettingsPart = (scope: object, part: SettingsPart): void => {
  (scope as { [KEY]?: SettingsPart })[KEY] = part;
};

/** Has the background bring the part where it is not there yet; `undefined` where it cannot. */
export const fetchSettingsPart = async (scope: object, url: string): Promise<SettingsPart | undefined> => {
  const place = scope as { [KEY]?: SettingsPart };
  if (place[KEY]) return place[KEY];
  const answer = await sendPageCall('page.equip', { url, part: 'settings' });
  return answer.ok ? place[KEY] : undefined;
};
