import { clauseWeights } from '../../../utils/browser/assets/clause-weights';
import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { makeClauseModels } from '../../../utils/core/clauses/model/clause-models';
import type { Place } from '../../../utils/core/clauses/place';
import { makeRules } from '../../../utils/core/clauses/rules';
import { SHIPPED_PACKS } from '../../core/clauses/shipped-packs';

/** The packs' own examples as one text, up to so many characters: more of them say something than in any real terms. */
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
  return places.map((place, i) => ({ ...place, previous: places[i - 1]?.text, next: places[i + 1]?.text }));
}

interface ClauseTimes {
  compile: number;
  first: number;
  again: number;
}

/** Milliseconds to make ready packs and models of English, to read a text for the first time, and again (median of nine). */
export async function timeClauses(characters: number): Promise<ClauseTimes> {
  const rules = makeRules({ packs: SHIPPED_PACKS, modelOf: makeClauseModels(await clauseWeights()) });
  const places = placesOf(characters);
  const timed = (work: () => void) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const compile = timed(() => {
    rules.framesOf('en');
    rules.modelOf('en');
  });
  const read = () => {
    for (const place of places) classifyClause(place, rules);
  };
  const first = timed(read);
  const times = Array.from({ length: 9 }, () => timed(read));
  return { compile, first, again: times.sort((a, b) => a - b)[4] ?? 0 };
}
