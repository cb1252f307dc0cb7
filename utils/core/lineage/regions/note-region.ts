import type { Lineage } from '../../model/version';
import type { Look } from '../lineage-decision';

/** The line after a look that showed its text: for which region, and when. A line without regions stays as it was. */
export function noteRegion(lineage: Lineage, { edition: { region }, at }: Look): Lineage {
  const known = lineage.regions ?? [];
  const regions = region === undefined || known.includes(region) ? known : [...known, region];
  return regions.length === 0 ? lineage : { ...lineage, regions, shownAt: at };
}
