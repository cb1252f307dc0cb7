import { SETTINGS_NAMES } from '../../browser/assets/settings-names';
import { SITE_SOFTWARE } from '../../browser/assets/site-software';
import { findDeclaration } from '../../browser/declarations';
import type { KnownSettings } from '../../browser/messages';
import { isSettingsPage } from '../../core/services/settings/is-settings-page';
import { isNamedInAddress, mayBeSettings } from '../../core/services/settings/may-be-settings';
import { isSettingsOf } from '../../core/services/settings/site-software';
import type { WatchedService } from '../sites/find-watched';

/** Where a page is, and what it calls itself. */
interface Place {
  url: string;
  names: readonly string[];
}

/**
 * Whether a page of these services is one of settings: a declared one; else one at which software that many sites run has
 * them, where the page has that software's marks; else one that seems to be, where the user wants such pages read.
 */
export const settingsAt = (place: Place, services: readonly WatchedService[]): KnownSettings | undefined => {
  if (services.some((one) => isDeclared(place.url, one))) return {};
  const marks = marksAt(place.url);
  const doubt = services.some(({ service }) => service.readsSettings) ? doubtAbout(place) : undefined;
  if (marks.length === 0 && doubt === undefined) return undefined;
  return { ...(marks.length > 0 ? { marks } : {}), ...(doubt ? { doubt } : {}) };
};

/** Whether what a page there shows may be taken; what it calls itself was looked at before it was read. */
export const mayHaveSettingsAt = (url: string, place: WatchedService): boolean =>
  place.service.readsSettings === true || isDeclared(url, place) || marksAt(url).length > 0;

const isDeclared = (url: string, { service }: WatchedService): boolean =>
  isSettingsPage(url, findDeclaration(service.id));

const marksAt = (url: string): string[] =>
  SITE_SOFTWARE.filter((software) => isSettingsOf(software, url)).flatMap((software) => software.marks);

const doubtAbout = (place: Place): KnownSettings['doubt'] => {
  if (mayBeSettings(place, SETTINGS_NAMES)) return 'controls';
  return isNamedInAddress(place.url, SETTINGS_NAMES) ? 'name' : undefined;
};
