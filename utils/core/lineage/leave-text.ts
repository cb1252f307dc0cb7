import type { Lineage } from '../model/version';

const EARLIER_KEPT = 50;

/** The earlier texts of a line that another text follows in: the one it leaves comes first, very old ones are forgotten. */
export const leaveText = (earlier: Lineage['earlier'], left: Lineage['earlier'][number]): Lineage['earlier'] =>
  [left, ...earlier].slice(0, EARLIER_KEPT);
