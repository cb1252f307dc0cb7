import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import type { Place } from '../../../utils/core/clauses/place';
import { makeRules } from '../../../utils/core/clauses/rules';
import { SHIPPED_PACKS } from '../../core/clauses/shipped-packs';

/** Sentences of the packs' own examples, up to so many characters: more of them say something than in any real terms. */
function placesOf(characters: number): Place[] {
  const examples = SHIPPED_PACKS.packsOf('en').flatMap(({ frames }) =>
    frames.flatMap((frame) => [...frame.examples.hits, ...frame.examples.misses]),
  );
  const places: Place[] = [];
  for (let i = 0, sum = 0; sum < characters; i = (i + 7) % examples.length) {
    const example = examples[i] ?? '';
    const place = typeof example === 'string' ? { text: example } : example;
    places.push({ ...place, lang: 'en' });
    sum += place.text.length;
  }
  return places;
}

/** Milliseconds to compile the English packs, to read a text for the first time, and again (median of nine). */
export function timeClauses(characters: number): { compile: number; first: number; again: number } {
  const rules = makeRules({ packs: SHIPPED_PACKS });
  const places = placesOf(characters);
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const compile = timed(() => rules.framesOf('en'));
  const read = () => {
    for (const place of places) classifyClause(place, rules);
  };
  const first = timed(read);
  const times = Array.from({ length: 9 }, () => timed(read));
  return { compile, first, again: times.sort((a, b) => a - b)[4] ?? 0 };
}
