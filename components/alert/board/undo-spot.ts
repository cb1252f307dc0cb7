import type { AlertLine } from '../AlertCard';
import type { GroupLine } from './AlertGroup';

/** Where the card was that an act took away: its group, which may have gone with it, and its place there. */
export interface UndoSpot {
  serviceId: string;
  group: number;
  index: number;
}

/** Of the first alert that fits; nothing where it is no news. */
export function spotOf(groups: readonly GroupLine[], fits: (line: AlertLine) => boolean): UndoSpot | undefined {
  for (const [group, { serviceId, alerts }] of groups.entries()) {
    const index = alerts.findIndex(fits);
    if (index >= 0) return { serviceId, group, index };
  }
  return undefined;
}
