import type { Found } from '../pattern/run-pattern';
import type { CompiledFrames, CompiledSilence, PatternPrograms } from './compiled-frames';
import { findPattern, mayBeFound } from './find-pattern';
import type { WordsInPlace, WordsOf } from './words-in-place';

const found: Found = { start: 0, end: 0 };
const FEWEST_WORDS = 3;
const QUESTION = /\?["”’']*\s*$/;
const QUOTED = /^\W{0,2}(?:\p{L}+ ){0,2}["“”„«»]/u;
const MOST_OF_TITLE = 90;

// Set in capitals within the text, without an end: a heading in all but name.
const isTitle = (text: string): boolean =>
  text.length <= MOST_OF_TITLE && text === text.toUpperCase() && !/[.!;,]\s*$/.test(text);

const isIn = (pattern: PatternPrograms, { tokens, met }: WordsOf, { table }: CompiledFrames): boolean =>
  mayBeFound(pattern, met) && findPattern(pattern, { tokens, met, table, from: 0 }, found);

/** True for places that bind nobody: questions, titles, scraps, and what the language's rules say. */
export function isSilent(text: string, place: WordsInPlace, frames: CompiledFrames): boolean {
  // The ends of the sentence are counted among its tokens.
  const length = place.text.tokens.count - 2;
  if (length < FEWEST_WORDS || QUESTION.test(text) || isTitle(text)) return true;
  const holds = (words: WordsOf) => (rule: CompiledSilence) =>
    length <= rule.mostWords &&
    isIn(rule.pattern, words, frames) &&
    (!rule.isQuoted || QUOTED.test(text)) &&
    (!rule.unless || !isIn(rule.unless, words, frames)) &&
    (!rule.sentence || isIn(rule.sentence, place.text, frames));
  const { sentence, leadIn, heading } = frames.silent;
  return sentence.some(holds(place.text)) || leadIn.some(holds(place.leadIn)) || heading.some(holds(place.heading));
}
