import type { PatternProgram } from './compile-pattern';
import type { Found, PatternRun } from './run-pattern';

/** States that can be had at each word from the start of a match on, by one of those at the word before. */
function layersOf(program: PatternProgram, { tokens, table, act }: PatternRun, { start, end }: Found): Set<number>[] {
  const { predicates, edges, edgesFrom, first } = program;
  const { bits, stride } = table.states;
  const layers: Set<number>[] = [];
  for (let place = start; place <= end; place++) {
    const row = (tokens.ids[place] as number) * stride;
    const layer = new Set<number>();
    const enter = (edge: number) => {
      if (edge & 1 && act && act.flags[place + act.shift] !== act.wanted) return;
      const predicate = predicates[edge >> 1] as number;
      if ((bits[row + (predicate >>> 5)] as number) & (1 << (predicate & 31))) layer.add(edge >> 1);
    };
    if (place === start) first.forEach(enter);
    for (const state of layers.at(-1) ?? []) edges.subarray(edgesFrom[state], edgesFrom[state + 1]).forEach(enter);
    layers.push(layer);
  }
  return layers;
}

/** The words of a match that the pattern names, gaps left out: places among the tokens, from left to right. */
export function tracePattern(program: PatternProgram, run: PatternRun, found: Found): number[] {
  const { edges, edgesFrom, ends, isGap } = program;
  const layers = layersOf(program, run, found);
  const leadsTo = (state: number, next: number) =>
    edges.subarray(edgesFrom[state], edgesFrom[state + 1]).some((edge) => edge >> 1 === next);
  // Of several ways the one that names more words.
  const pick = (states: number[]) => states.find((state) => !isGap[state]) ?? states[0];
  const places: number[] = [];
  let next: number | undefined;
  for (let i = layers.length - 1; i >= 0; i--) {
    const states = [...(layers[i] ?? [])];
    const fitting =
      next === undefined ? states.filter((state) => ends[state]) : states.filter((s) => leadsTo(s, next as number));
    next = pick(fitting);
    if (next === undefined) break;
    if (!isGap[next]) places.unshift(found.start + i);
  }
  return places;
}
