import type { Lineage } from '../../model/version';

/** Whether a text for a region may be a line's: always, where either of them names none. */
export const fitsRegion = ({ regions = [] }: Pick<Lineage, 'regions'>, region: string | undefined): boolean =>
  region === undefined || regions.length === 0 || regions.includes(region);

/** Whether two lines may be one region's: always, where either of them names none. */
export const shareRegion = (a: Pick<Lineage, 'regions'>, b: Pick<Lineage, 'regions'>): boolean =>
  a.regions?.some((region) => fitsRegion(b, region)) ?? true;

/** Lines that a text for a region fits, those first that name it. */
export const linesOfRegion = <Line extends Pick<Lineage, 'regions'>>(
  lines: readonly Line[],
  region: string | undefined,
): Line[] =>
  lines.filter((line) => fitsRegion(line, region)).sort((a, b) => Number(names(b, region)) - Number(names(a, region)));

const names = ({ regions }: Pick<Lineage, 'regions'>, region: string | undefined): boolean =>
  region !== undefined && regions?.includes(region) === true;
