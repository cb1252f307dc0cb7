import type { PatternProgram } from '../pattern/compile-pattern';
import { type Found, type PatternRun, runPattern } from '../pattern/run-pattern';
import type { PatternPrograms } from './compiled-frames';

/** Where to look for a pattern, and which predicates are met there. */
export interface Search extends PatternRun {
  met: Int32Array;
}

/** Whether each of these predicates is met by some word. */
export function areMet(needs: Int32Array, met: Int32Array): boolean {
  for (let i = 0; i < needs.length; i++) {
    const need = needs[i] as number;
    if (!((met[need >>> 5] as number) & (1 << (need & 31)))) return false;
  }
  return true;
}

/** Whether the words are there without which the pattern cannot be found. */
export function mayBeFound({ needs }: PatternPrograms, met: Int32Array): boolean {
  for (let way = 0; way < needs.length; ) {
    const end = way + 1 + (needs[way] as number);
    let at = way + 1;
    for (; at < end; at++) {
      const need = needs[at] as number;
      if (!((met[need >>> 5] as number) & (1 << (need & 31)))) break;
    }
    if (at === end) return true;
    way = end;
  }
  return false;
}

const one: Found = { start: 0, end: 0 };

/** What was found, and by which of the alternatives. */
export interface FoundBy extends Found {
  program?: PatternProgram;
}

/** Of all alternatives the match that ends first, then begins first; `found` says where. */
export function findPattern({ ways }: PatternPrograms, search: Search, found: FoundBy): boolean {
  let isFound = false;
  for (const program of ways) {
    if (!areMet(program.needs, search.met) || !runPattern(program, search, one)) continue;
    if (isFound && (one.end > found.end || (one.end === found.end && one.start >= found.start))) continue;
    found.start = one.start;
    found.end = one.end;
    found.program = program;
    isFound = true;
  }
  return isFound;
}

/** Every match, from left to right, none within another; until `tell` answers false. */
export function findEvery(
  pattern: PatternPrograms,
  search: Search,
  tell: (found: FoundBy) => boolean | undefined,
): void {
  const each: FoundBy = { start: 0, end: 0 };
  const from = search.from;
  while (search.from < search.tokens.count && findPattern(pattern, search, each)) {
    if (tell(each) === false) break;
    search.from = each.end + 1;
  }
  search.from = from;
}
