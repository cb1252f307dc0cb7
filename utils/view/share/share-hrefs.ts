import { hashOf, type ShareRoute } from '../route';

/** Where a change is told to others, and each of its findings by itself. */
export const shareHrefsOf = (route: ShareRoute) => ({
  shareHref: hashOf(route),
  /** By its place from 0. */
  shareHrefOf: (finding: number): string => hashOf({ ...route, finding: finding + 1 }),
});
