import { MOST_STATES, type PatternProgram } from './compile-pattern';
import type { Tokens } from './tokenise-clause';
import type { WordTable } from './word-table';

/** Which words may begin an act: those whose `flags[place + shift]` is `wanted`. */
export interface ActRule {
  flags: Uint8Array;
  shift: number;
  wanted: number;
}

/** Where to look. */
export interface PatternRun {
  tokens: Tokens;
  table: WordTable;
  /** The first token that may begin what is found. */
  from: number;
  act?: ActRule;
}

/** What was found: places among the tokens, the last one included. */
export interface Found {
  start: number;
  end: number;
}

/** The ways that are open at one word: states of the program, with the token where each began. */
interface Ways {
  states: Int32Array;
  starts: Int32Array;
  count: number;
}

const noWays = (): Ways => ({ states: new Int32Array(MOST_STATES), starts: new Int32Array(MOST_STATES), count: 0 });

// One pattern runs at a time, so all share what they need, and nothing is allocated while they run.
const waysHere = noWays();
const waysNext = noWays();
const takenAt = new Int32Array(MOST_STATES);
let turn = 0;

function beginTurns(): void {
  // The run before may have ended with ways open into a next turn.
  turn++;
  if (turn < 2 ** 30) return;
  takenAt.fill(0);
  turn = 0;
}

const mayBegin = (place: number, act: ActRule | undefined): boolean =>
  act === undefined || act.flags[place + act.shift] === act.wanted;

/** Opens the ways that begin with the pattern's first words at `place`, behind those that began earlier. */
function begin(ways: Ways, { first }: PatternProgram, { place, act }: { place: number; act: ActRule | undefined }) {
  for (let i = 0; i < first.length; i++) {
    const edge = first[i] as number;
    if (takenAt[edge >> 1] === turn || (edge & 1 && !mayBegin(place, act))) continue;
    takenAt[edge >> 1] = turn;
    ways.states[ways.count] = edge >> 1;
    ways.starts[ways.count++] = place;
  }
}

/**
 * The match that ends first; of several that end there, the one that begins first. Takes time in proportion to words
 * times states. True when there is one; `found` then says where.
 */
export function runPattern(program: PatternProgram, run: PatternRun, found: Found): boolean {
  const { predicates, edges, edgesFrom, ends, firstPredicate } = program;
  const { bits, stride } = run.table.states;
  const { ids, count } = run.tokens;
  const { act } = run;
  let here = waysHere;
  let next = waysNext;
  here.count = 0;
  beginTurns();
  for (let place = run.from; place < count; place++) {
    turn++;
    const row = (ids[place] as number) * stride;
    if ((bits[row + (firstPredicate >>> 5)] as number) & (1 << (firstPredicate & 31)))
      begin(here, program, { place, act });
    next.count = 0;
    for (let way = 0; way < here.count; way++) {
      const state = here.states[way] as number;
      const predicate = predicates[state] as number;
      if (!((bits[row + (predicate >>> 5)] as number) & (1 << (predicate & 31)))) continue;
      if (ends[state]) {
        found.start = here.starts[way] as number;
        found.end = place;
        return true;
      }
      for (let i = edgesFrom[state] as number; i < (edgesFrom[state + 1] as number); i++) {
        const edge = edges[i] as number;
        if (takenAt[edge >> 1] === turn + 1 || (edge & 1 && !mayBegin(place + 1, act))) continue;
        takenAt[edge >> 1] = turn + 1;
        next.states[next.count] = edge >> 1;
        next.starts[next.count++] = here.starts[way] as number;
      }
    }
    [here, next] = [next, here];
  }
  return false;
}
