import type { Outcome } from '../model/capture';
import type { Lineage } from '../model/version';
import { differsInScrapsOnly } from './differ-in-scraps';
import { findLineage } from './find-lineage';
import { HOLD_TIME, holdTimeAfter, spanBetween } from './hold-time';
import { differsInVolatileOnly, forgetChanging, learnChanging } from './learn-volatile';
import type { DocumentState, LineageDecision, LineageState, Look } from './lineage-decision';
import { haveSameWords, measureTexts, type TextRelation, wordsOf } from './measure-texts';

export type { DocumentState, LineageDecision, Look } from './lineage-decision';

/** A text that keeps less than this of the words in force is a rewriting, and waits for a second look. */
const LEAST_LIKENESS = 0.5;
/** A text shorter than this is a stub, and must stand for the hold time. */
const STUB_SIZE = 0.35;
/** A text that ends before this point of the one in force, with nothing of its own, was cut short. */
const CUT_SIZE = 0.7;
const EARLIER_KEPT = 50;

/**
 * What a look means for the document. Pure: the next state is in the answer.
 *
 * | the text | outcome |
 * |---|---|
 * | no word in it; the start of the one in force and no more | refused |
 * | nothing is known yet | first |
 * | another language or edition than any line | variant, its own line |
 * | the words in force, but for volatile blocks | same |
 * | one that was in force before | held, then reverted once it is back for the hold time |
 * | a stub | held, then changed once it stands for the hold time |
 * | less than half of the words stayed, or this way of looking never saw the text in force | held, changed at a second look |
 * | nothing but labels of a word or two came or went | held, changed at a second look |
 * | anything else | changed |
 */
export function decideLineage(state: DocumentState, look: Look): LineageDecision {
  const words = wordsOf(look.edition);
  const lineage = findLineage(state, look);
  if (words.length === 0)
    return { outcome: 'refused', reason: 'empty', lineage: lineage ? bare(lineage) : begin(state, look) };
  if (!lineage) return answer(state.lineages.length === 0 ? 'first' : 'variant', begin(state, look), look);
  const next = bare(lineage);
  const wordsInForce = lineage.currentHash === look.textHash ? words : wordsOf(lineage.current);
  if (haveSameWords(wordsInForce, words))
    return answer('same', forgetChanging(settle(next)), look, lineage.currentHash);
  const learned = learnChanging(lineage, look);
  if (differsInVolatileOnly(learned, lineage, look))
    return answer('same', { ...settle(next), ...learned }, look, lineage.currentHash);
  return decideDifference({
    lineage,
    next: { ...next, ...learned },
    look,
    relation: measureTexts(wordsInForce, words),
  });
}

interface Difference {
  lineage: LineageState;
  next: Lineage;
  look: Look;
  relation: TextRelation;
}

function decideDifference({ lineage, next, look, relation }: Difference): LineageDecision {
  const returns = lineage.earlier.filter(({ textHash }) => textHash === look.textHash).length;
  if (returns > 0) {
    if (heldFor(lineage, look) < holdTimeAfter(returns - 1)) return answer('held', hold(lineage, next, look), look);
    return answer('reverted', replace(lineage, next, look), look);
  }
  if (relation.isStart && relation.size < CUT_SIZE)
    return { outcome: 'refused', reason: 'cut-short', lineage: bare(lineage) };
  const isSecondLook = lineage.held?.textHash === look.textHash;
  const isWaiting =
    relation.size < STUB_SIZE
      ? heldFor(lineage, look) < HOLD_TIME
      : !isSecondLook && isDoubtful({ lineage, next, look, relation });
  if (isWaiting) return answer('held', hold(lineage, next, look), look);
  return answer('changed', replace(lineage, next, look), look);
}

function isDoubtful({ lineage, look, relation }: Difference): boolean {
  if (relation.likeness < LEAST_LIKENESS || !hasSeenCurrent(lineage, look)) return true;
  return differsInScrapsOnly(lineage.current, look.edition);
}

/** How long the look's text has been waiting. */
function heldFor({ held }: LineageState, { textHash, at }: Look): number {
  return held?.textHash === textHash ? spanBetween(held.at, at) : 0;
}

/** Visits and checks may be shown different texts: only a way that saw the text in force can say that it is gone. */
function hasSeenCurrent({ seen, currentHash, currentHow }: LineageState, { how }: Look): boolean {
  return how === currentHow || seen?.[how] === currentHash;
}

const hold = ({ held }: LineageState, next: Lineage, { textHash, at, how }: Look): Lineage =>
  held?.textHash === textHash ? { ...next, held } : { ...next, held: { textHash, at, how } };

const settle = ({ held: _, ...next }: Lineage): Lineage => next;

function replace({ currentHash, currentId }: LineageState, next: Lineage, { at }: Look): Lineage {
  const left = { textHash: currentHash, versionId: currentId, until: at };
  return { ...settle(next), earlier: [left, ...next.earlier].slice(0, EARLIER_KEPT) };
}

function begin({ documentId, lineages }: DocumentState, { edition: { lang, edition } }: Look): Lineage {
  const key = [lang ?? 'any', ...(edition === undefined ? [] : [edition])].join('.');
  const taken = new Set(lineages.map(({ id }) => id));
  let id = `${documentId}#${key}`;
  for (let number = 2; taken.has(id); number++) id = `${documentId}#${key}~${number}`;
  return {
    id,
    documentId,
    ...(lang !== undefined && { lang }),
    ...(edition !== undefined && { edition }),
    currentId: '',
    earlier: [],
    volatile: [],
  };
}

function bare({ current: _, currentHash: __, currentHow: ___, currentAt: ____, ...lineage }: LineageState): Lineage {
  return lineage;
}

function answer(outcome: Outcome, lineage: Lineage, look: Look, sawHash = look.textHash): LineageDecision {
  const seen = { ...lineage.seen, [look.how]: sawHash };
  return { outcome, lineageId: lineage.id, lineage: { ...lineage, seen } };
}
