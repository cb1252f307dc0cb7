import type { Match } from '../../model/clause';
import type { Tokens } from '../pattern/tokenise-clause';
import { tracePattern } from '../pattern/trace-pattern';
import { BREAK } from '../pattern/word-table';
import { certaintyOf } from './certainty-of';
import type { CompiledFrames, CompiledPackFrame, PatternPrograms } from './compiled-frames';
import { areMet, type FoundBy, findEvery, findPattern, mayBeFound, type Search } from './find-pattern';
import type { WordsInPlace } from './words-in-place';

type Mark = [number, number];

const found: FoundBy = { start: 0, end: 0 };

/** The words that a match names, those in a row as one mark; gaps and what lies before `from` are left out. */
function marksOf(search: Search, by: FoundBy, from = 0): Mark[] {
  if (!by.program) return [];
  const { starts, ends } = search.tokens;
  const marks: Mark[] = [];
  let last = -1;
  for (const place of tracePattern(by.program, search, by)) {
    if (place < from) continue;
    const [start, end] = [starts[place] as number, ends[place] as number];
    const mark = marks.at(-1);
    if (mark && place === last + 1) mark[1] = end;
    else marks.push([start, end]);
    last = place;
  }
  return marks;
}

function searchIn(place: WordsInPlace, frames: CompiledFrames, part: 'text' | 'joined' | 'heading'): Search {
  const { tokens, met } = place[part];
  return { tokens, met, table: frames.table, from: 0 };
}

/** In the sentence; else in its lead-in or across the two, marked as far as the sentence has it. */
function findIn(pattern: PatternPrograms, frame: CompiledPackFrame, { place, frames }: Ground): Mark[] | undefined {
  const act = (shift: number) =>
    frame.wanted === undefined ? {} : { act: { flags: place.denied, shift, wanted: frame.wanted } };
  if (mayBeFound(pattern, place.text.met)) {
    const inText = { ...searchIn(place, frames, 'text'), ...act(place.before) };
    if (findPattern(pattern, inText, found)) return marksOf(inText, found);
  }
  if (place.before === 0 || !mayBeFound(pattern, place.joined.met)) return undefined;
  const across = { ...searchIn(place, frames, 'joined'), ...act(0) };
  if (!findPattern(pattern, across, found)) return undefined;
  return marksOf(across, found, place.before + 1);
}

interface Ground {
  place: WordsInPlace;
  frames: CompiledFrames;
}

const isIn = (pattern: PatternPrograms, { place, frames }: Ground, part: 'text' | 'heading'): boolean =>
  mayBeFound(pattern, place[part].met) && findPattern(pattern, searchIn(place, frames, part), found);

function marksOfAll(frame: CompiledPackFrame, ground: Ground): Mark[] | undefined {
  const marks: Mark[] = [];
  for (const pattern of frame.all) {
    const found = findIn(pattern, frame, ground);
    if (!found) return undefined;
    marks.push(...found);
  }
  return marks.length > 0 ? marks : undefined;
}

// The ends of a sentence are among its tokens, and are no words.
const wordsOf = ({ ids }: Tokens, { start, end }: FoundBy, words: readonly string[]): string =>
  [...ids.subarray(start, end + 1)]
    .filter((id) => id > BREAK)
    .map((id) => words[id])
    .join(' ');

const MOST_VALUES = 4;

/** Reads one part for all slots; gives the marks of what it found. */
function readSlots(
  frame: CompiledPackFrame,
  ground: Ground,
  { part, slots }: { part: 'text' | 'joined'; slots: Match['slots'] },
): Mark[] {
  const { place, frames } = ground;
  const search = searchIn(place, frames, part);
  const marks: Mark[] = [];
  const filled = new Set(Object.keys(slots));
  for (const { slot, value, pattern } of frame.slots) {
    if (filled.has(slot) || !mayBeFound(pattern, search.met)) continue;
    const values = slots[slot] ?? [];
    let count = 0;
    findEvery(pattern, search, (each) => {
      const own = value === '#' ? wordsOf(search.tokens, each, frames.table.words) : value;
      if (!values.includes(own)) values.push(own);
      if (part === 'text') marks.push(...marksOf(search, each));
      return value === '#' && ++count < MOST_VALUES;
    });
    if (values.length > 0) slots[slot] = values;
  }
  return marks;
}

/** Between one word and the next. */
const SPACE = 1;

/** Words that stand together are marked as one. */
const mergeMarks = (marks: Mark[]): Mark[] => {
  const merged: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1] + SPACE) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
};

/** Whether the words that any match needs are there at all: nearly every frame is turned away here. */
function isWorthTrying({ gates, all, heading }: CompiledPackFrame, place: WordsInPlace): boolean {
  if (!areMet(gates, place.joined.met)) return false;
  for (const pattern of all) if (!mayBeFound(pattern, place.joined.met)) return false;
  return heading === undefined || heading.some((pattern) => mayBeFound(pattern, place.heading.met));
}

/** What the frame finds in the place, if all of it is there. */
export function matchFrameWords(
  frame: CompiledPackFrame,
  place: WordsInPlace,
  frames: CompiledFrames,
): Match | undefined {
  if (!isWorthTrying(frame, place)) return undefined;
  const ground = { place, frames };
  if (frame.heading && !frame.heading.some((pattern) => isIn(pattern, ground, 'heading'))) return undefined;
  const marks = marksOfAll(frame, ground);
  if (!marks || frame.none.some((pattern) => isIn(pattern, ground, 'text'))) return undefined;
  const slots: Match['slots'] = {};
  marks.push(...readSlots(frame, ground, { part: 'text', slots }));
  if (place.before > 0) readSlots(frame, ground, { part: 'joined', slots });
  const { topic, stance, id, score } = frame;
  return {
    topic,
    stance,
    certainty: certaintyOf(score),
    score,
    frame: id,
    slots,
    marks: mergeMarks(marks),
  };
}
