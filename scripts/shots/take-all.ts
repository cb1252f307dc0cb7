import { takeContrast } from './groups/take-contrast.ts';
import { takeLanguages } from './groups/take-languages.ts';
import { takeOptions } from './groups/take-options.ts';
import { takePages } from './groups/take-pages.ts';
import { takePopups } from './groups/take-popups.ts';
import { takeSearch } from './groups/take-search.ts';
import { takeSettings } from './groups/take-settings.ts';
import { takeShare } from './groups/take-share.ts';
import { takeSharing } from './groups/take-sharing.ts';
import { takeSince } from './groups/take-since.ts';
import { takeTrust } from './groups/take-trust.ts';
import type { StudioOptions } from './studio.ts';

const GROUPS = {
  popups: takePopups,
  pages: takePages,
  search: takeSearch,
  settings: takeSettings,
  since: takeSince,
  options: takeOptions,
  trust: takeTrust,
  share: takeShare,
  sharing: takeSharing,
  contrast: takeContrast,
  languages: takeLanguages,
};

/** Every view, in one browser; or those of one group. */
export async function takeAll(options: StudioOptions, only?: string): Promise<void> {
  if (only !== undefined && !Object.hasOwn(GROUPS, only))
    throw new Error(`The groups are ${Object.keys(GROUPS).join(', ')}.`);
  for (const [name, take] of Object.entries(GROUPS)) if (only === undefined || only === name) await take(options);
}
