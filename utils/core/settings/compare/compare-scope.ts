import synonyms from '../../../../assets/settings/synonyms.json';
import type { Direction } from '../../model/judgement';
import { normaliseText } from '../../text/normalise-text';

const WIDE = new Set(synonyms.wide);
const DENIED = new Set(synonyms.denied);
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
// A name such as `xAI`: capitals inside a word are no matter of where it stands.
const NAME = /^\p{L}+\p{Lu}/u;
// A label of a few words names a thing; only a text says how far it reaches.
const FEWEST_WORDS = 5;
// A text that was widened keeps its words and gets more; one that was written anew says the same otherwise.
const LEAST_KEPT = 0.7;

const wordsOf = (text: string): string[] => normaliseText(text).match(WORD) ?? [];
const foldAll = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

const newIn = (words: readonly string[], other: ReadonlySet<string>): string[] =>
  words.filter((word) => !other.has(word.toLowerCase()));

const widening = (words: readonly string[]): boolean =>
  words.some((word) => WIDE.has(word.toLowerCase()) || NAME.test(word));

/** Whether a text covers more or less than before; nothing where it only says the same otherwise, or something is denied. */
export function compareScope(before: string, after: string): Direction | undefined {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (Math.min(was.length, is.length) < FEWEST_WORDS) return undefined;
  const [known, now] = [foldAll(was), foldAll(is)];
  const shared = [...now].filter((word) => known.has(word)).length;
  const [won, lost] = [newIn(is, known), newIn(was, now)];
  if ([...won, ...lost].some((word) => DENIED.has(word.toLowerCase()))) return undefined;
  if (widening(won)) return shared / known.size >= LEAST_KEPT ? 'worse' : undefined;
  return widening(lost) && shared / now.size >= LEAST_KEPT ? 'better' : undefined;
}
