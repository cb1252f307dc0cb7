import type { Outcome } from '../model/capture';
import type { Time } from '../model/hash';
import type { Lineage } from '../model/version';
import { beginLineage } from './begin-lineage';
import { findDoubt, IS_OF_ONE_LOOK } from './find-doubt';
import { findLineage, isOwnLine } from './find-lineage';
import { findScraps } from './find-scraps';
import { holdText, settleHeld } from './held/hold-text';
import { weighHeld } from './held/weigh-held';
import { differsInVolatileOnly, forgetChanging, learnChanging } from './learn-volatile';
import type { DocumentState, LineageDecision, LineageState, Look } from './lineage-decision';
import { haveSameWords, wordsOf } from './measure-texts';
import { noteRegion } from './regions/note-region';
import { countBeside, findReplaced } from './regions/stand-beside';
import { bareLine, replaceText } from './replace-text';
import { noteSeen } from './ways';

export type { DocumentState, LineageDecision, Look } from './lineage-decision';

/**
 * What a look means for the document. Pure: the next state is in the answer.
 *
 * | the text | outcome |
 * |---|---|
 * | no word in it | refused |
 * | nothing is known yet | first |
 * | another language, region or edition than any line | variant, its own line |
 * | a region's text, and the other region's was not seen again since it came up, for very long | changed: it replaced that one |
 * | the words in force, but for volatile blocks | same |
 * | the words in force, but for a few labels of the page | same: they are told with the next change that says something |
 * | the usual edit, seen by a way of looking that saw the text in force | changed |
 * | in doubt (`find-doubt`), and the user's own press | changed where labels differ; else variant, its own line |
 * | in doubt | held, until it stands (`held/weigh-held`): then changed, or reverted where it was in force before |
 * | in doubt, and one way of looking goes on seeing it while another sees the text in force | held, then variant: that way's own line |
 */
export function decideLineage(state: DocumentState, look: Look): LineageDecision {
  const words = wordsOf(look.edition);
  const lineage = findLineage(state, look);
  if (words.length === 0)
    return { outcome: 'refused', reason: 'empty', lineage: lineage ? bareLine(lineage) : beginLineage(state, look) };
  if (!lineage) return answer(state.lineages.length === 0 ? 'first' : 'variant', beginLineage(state, look), look);
  const next = bareLine(lineage);
  const inForce = lineage.currentHash === look.textHash ? words : wordsOf(lineage.current);
  const same = (line: Lineage) =>
    answer('same', countBeside(settleHeld(line, look, state.lineages), state.lineages), {
      ...look,
      textHash: lineage.currentHash,
    });
  const replaced = findReplaced(lineage, state.lineages, look);
  if (replaced && haveSameWords(inForce, words)) return replace(replaced, lineage, look);
  if (haveSameWords(inForce, words)) return same(forgetChanging(next));
  if (findScraps(lineage.current, look.edition) === 'labels') return same(next);
  const learned = { ...next, ...learnChanging(lineage, look) };
  if (differsInVolatileOnly(learned, lineage, look)) return same(learned);
  return decideDifference({ state, lineage, next: learned, look, words: { inForce, seen: words } });
}

interface Difference {
  state: DocumentState;
  lineage: LineageState;
  next: Lineage;
  look: Look;
  words: { inForce: string[]; seen: string[] };
}

function decideDifference({ state, lineage, next, look, words }: Difference): LineageDecision {
  const doubt = findDoubt(lineage, look, words);
  const isKept = look.how === 'kept';
  if (!doubt || (isKept && IS_OF_ONE_LOOK.has(doubt))) return take('changed', { lineage, next, look });
  if (isKept) return answer('variant', beginLineage(state, look, true), look);
  const { held, isSeenByTwo } = holdText(lineage, look, doubt);
  const returns = lineage.earlier.filter(({ textHash }) => textHash === look.textHash).length;
  const weight = weighHeld({ doubt, held, isSeenByTwo, look, returns, inForce: lineage });
  const known = { lineage: { ...lineage, held }, next, look };
  if (weight === 'stands') return take(doubt === 'returned' ? 'reverted' : 'changed', known);
  if (weight === 'parts') return { ...part(state, known), heldSince: held.at };
  return {
    ...answer('held', { ...next, held }, look),
    heldSince: held.at,
    ...(doubt === 'cut-short' && { reason: doubt }),
  };
}

interface Replacement {
  lineage: LineageState;
  next: Lineage;
  look: Look;
}

/** The text of the look is in force from now on; or since it waited, when this is the text that waited. */
function take(outcome: 'changed' | 'reverted', { lineage, next, look }: Replacement): LineageDecision {
  const decision = answer(outcome, replaceText(lineage, next, look.at), look);
  return lineage.held?.textHash === look.textHash ? { ...decision, heldSince: lineage.held.at } : decision;
}

/** The line of the text that was replaced goes on, with all regions of both. */
function replace(replaced: { other: LineageState; since: Time }, lineage: LineageState, look: Look): LineageDecision {
  const { other, since } = replaced;
  const regions = [...new Set([...(other.regions ?? []), ...(lineage.regions ?? [])])];
  const decision = take('changed', { lineage: other, next: { ...bareLine(other), regions }, look });
  return { ...decision, heldSince: since, ends: lineage.id };
}

/** One line for each way of looking, as it would otherwise have a new one for each text. */
function part(state: DocumentState, { lineage, look }: Replacement): LineageDecision {
  const { lang, edition } = look.edition;
  const own = state.lineages.find((line) => isOwnLine(line, look) && line.lang === lang && line.edition === edition);
  if (!own || own.id === lineage.id) return answer('variant', beginLineage(state, look, true), look);
  return take('changed', { lineage: own, next: bareLine(own), look });
}

function answer(outcome: Outcome, lineage: Lineage, look: Look): LineageDecision {
  const seen = noteSeen(lineage, look, look.textHash);
  return { outcome, lineageId: lineage.id, lineage: outcome === 'held' ? seen : noteRegion(seen, look) };
}
