import { readInSteps } from '../../core/settings/read/read-settings';
import { openShadow } from './open-shadow';
import type { ReadSettings } from './read-settings-port';
import { offerSettingsPart } from './settings-part';
import { watchSettings } from './watch-settings';

const read: ReadSettings = (page, note) => readInSteps(page, { openShadow, note });

/** All that the script for settings does: it offers, and the first script of the page calls. */
export const bringSettingsPart = (scope: object): void =>
  offerSettingsPart(scope, { watchSettings: (visit) => watchSettings(visit, read) });
