import { SITE_SOFTWARE } from '../../browser/assets/site-software';
import { findDeclaration } from '../../browser/declarations';
import type { PageKnown } from '../../browser/messages';
import { isSettingsOf } from '../../core/services/settings/find-software';
import { isSettingsPage } from '../../core/services/settings/is-settings-page';
import type { WatchedService } from '../sites/find-watched';

/**
 * Whether an address of these services is one of settings: a declared one; else one at which software that many sites
 * run has them, where the page has that software's marks.
 */
export const settingsAt = (url: string, places: readonly WatchedService[]): PageKnown['settings'] => {
  if (places.some(({ service }) => isSettingsPage(url, findDeclaration(service.id)))) return {};
  const marks = SITE_SOFTWARE.filter((software) => isSettingsOf(software, url)).flatMap((software) => software.marks);
  return marks.length > 0 ? { marks } : undefined;
};
