import type { Terms } from '../../model/terms';
import { similarity } from '../../text/similarity';
import { tokenise } from '../../text/tokenise';
import type { DocumentState, LineageState, Look } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { findAnnounced, findInForce } from './find-announced';
import { effectiveAt } from './time-of-edition';

/** A heading, dates, the line that announces: what stands at the top of the one and not of the other. */
const TOP_BLOCKS = 3;
const LONGEST_LABEL = 12;
const LONGEST_NOTE = 40;

/** Whether a text says nothing that the one in force does not say, but for a line at its top. */
function isInForce(announced: Terms, current: Terms): boolean {
  const only = (one: Terms, other: Terms, longest: number): boolean => {
    const known = new Set(other.blocks.map(({ text }) => text));
    return one.blocks.every(({ text }, i) => known.has(text) || (i < TOP_BLOCKS && tokenise(text).length <= longest));
  };
  return only(announced, current, LONGEST_NOTE) && only(current, announced, LONGEST_LABEL);
}

/**
 * What an announced text means beside what is known: `nothing` where it is in force already, `goes-on` where it is the
 * announced text that is known, perhaps altered, and `begins` where something else is announced.
 */
export function weighAnnounced(
  state: DocumentState,
  look: Look,
): { means: 'nothing' | 'goes-on' | 'begins'; ends?: LineageState } {
  const { edition, at } = look;
  const words = wordsOf(edition);
  const announced = findAnnounced(state, edition);
  const inForce = findInForce(state, edition);
  if (!announced) return { means: inForce && isInForce(edition, inForce.current) ? 'nothing' : 'begins' };
  if (announced.currentHash === look.textHash) return { means: 'goes-on' };
  const day = effectiveAt(announced.current);
  const isOver = day !== undefined && day <= at;
  const isNearer =
    similarity(inForce ? wordsOf(inForce.current) : [], words) > similarity(wordsOf(announced.current), words);
  return isOver || isNearer ? { means: 'begins', ends: announced } : { means: 'goes-on' };
}
