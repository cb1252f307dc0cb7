import type { Time } from '../model/hash';
import type { Lineage } from '../model/version';
import { leaveText } from './leave-text';
import type { LineageState } from './lineage-decision';

/** A line as it is stored: without the text in force, which its version holds. */
export function bareLine({
  current: _,
  currentHash: __,
  currentHow: ___,
  currentAt: ____,
  ...lineage
}: LineageState): Lineage {
  return lineage;
}

/** The line once another text has taken the place of the one in force: nothing waits any more. */
export function replaceText(before: LineageState, next: Lineage, at: Time): Lineage {
  const { held: _, steadySince: __, ...settled } = next;
  const left = { textHash: before.currentHash, versionId: before.currentId, until: at };
  return { ...settled, earlier: leaveText(next.earlier, left) };
}
