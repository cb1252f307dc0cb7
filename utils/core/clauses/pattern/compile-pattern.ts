import { neededWords, tellingFirst } from './needed-words';
import { PatternFault, type PatternNode } from './pattern-node';
import { internPredicate, type Vocabulary } from './predicate';

/** No pattern has more, so that whoever runs them needs room for no more. */
export const MOST_STATES = 1500;
const MOST_EDGES = 40_000;
const MOST_NEEDS = 8;

/**
 * An automaton whose states are the words of a pattern: in state `s` the next word must meet `predicates[s]`. Edges are
 * written `state << 1 | 1` where the act begins with that word, else `state << 1`.
 */
export interface PatternProgram {
  predicates: Int32Array;
  /** Edges out of state `s`: `edges[edgesFrom[s]]` up to `edgesFrom[s + 1]`. */
  edges: Int32Array;
  edgesFrom: Int32Array;
  /** 1 where the pattern may end. */
  ends: Uint8Array;
  /** 1 where any word of a gap stands. */
  isGap: Uint8Array;
  /** Edges into the pattern, and the predicate that any first word meets. */
  first: Int32Array;
  firstPredicate: number;
  /** Predicates of which each must be met by some word of the text. */
  needs: Int32Array;
}

interface Build {
  vocabulary: Vocabulary;
  tests: string[][];
  states: number[];
  gaps: number[];
  follow: number[][];
  edges: number;
}

/** A part of the automaton: edges into it, states that it may end with, whether it may be left out. */
interface Part {
  first: number[];
  last: number[];
  isEmpty: boolean;
  acts: number;
}

const ANY = ['_'];
const NOTHING: Part = { first: [], last: [], isEmpty: true, acts: 0 };

function addState(build: Build, predicate: number, tests: string[]): number {
  const state = build.states.length;
  if (state >= MOST_STATES) throw new PatternFault(`The pattern has more than ${MOST_STATES} words`);
  build.states.push(predicate);
  build.follow.push([]);
  build.tests.push(tests);
  return state;
}

function wordOf(build: Build, tests: string[]): Part {
  const state = addState(build, internPredicate(build.vocabulary.states, tests), tests);
  return { first: [state << 1], last: [state], isEmpty: false, acts: 0 };
}

function join(build: Build, before: Part, after: Part): Part {
  for (const state of before.last) {
    build.edges += after.first.length;
    if (build.edges > MOST_EDGES) throw new PatternFault('The pattern has too many ways through it');
    build.follow[state]?.push(...after.first);
  }
  return {
    first: before.isEmpty ? [...before.first, ...after.first] : before.first,
    last: after.isEmpty ? [...before.last, ...after.last] : after.last,
    isEmpty: before.isEmpty && after.isEmpty,
    acts: before.acts + after.acts,
  };
}

const maybe = (part: Part): Part => ({ ...part, isEmpty: true });

function gapOf(build: Build, { most, except }: Extract<PatternNode, { kind: 'gap' }>): Part {
  const { states } = build.vocabulary;
  const predicate =
    except?.kind === 'word' ? internPredicate(states, except.tests, true) : internPredicate(states, ANY);
  const last: number[] = [];
  for (let i = 0; i < most; i++) {
    const state = addState(build, predicate, ANY);
    // Each word of a gap leads to its next.
    if (i > 0) build.follow[state - 1]?.push(state << 1);
    last.push(state);
  }
  build.gaps.push(...last);
  build.edges += most - 1;
  return { first: last.slice(0, 1).map((state) => state << 1), last, isEmpty: true, acts: 0 };
}

function actOf(part: Part): Part {
  if (part.isEmpty) throw new PatternFault('The act "@" must be a word that cannot be missing');
  if (part.acts > 0) throw new PatternFault('A pattern has at most one act "@"');
  return { ...part, first: part.first.map((edge) => edge | 1), acts: 1 };
}

function eitherOf(parts: Part[]): Part {
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    isEmpty: parts.some(({ isEmpty }) => isEmpty),
    acts: Math.max(...parts.map(({ acts }) => acts)),
  };
}

function add(build: Build, node: PatternNode): Part {
  if (node.kind === 'word') return wordOf(build, node.tests);
  if (node.kind === 'gap') return gapOf(build, node);
  if (node.kind === 'maybe') return maybe(add(build, node.part));
  if (node.kind === 'act') return actOf(add(build, node.part));
  if (node.kind === 'either') return eitherOf(node.parts.map((part) => add(build, part)));
  if (node.kind === 'row') return node.parts.reduce<Part>((row, part) => join(build, row, add(build, part)), NOTHING);
  throw new PatternFault(`The group {${node.name}} was not written out`, node.at);
}

function packed(build: Build, whole: Part): Omit<PatternProgram, 'needs' | 'firstPredicate'> {
  const edgesFrom = new Int32Array(build.states.length + 1);
  build.follow.forEach((edges, state) => {
    edgesFrom[state + 1] = (edgesFrom[state] ?? 0) + edges.length;
  });
  const ends = new Uint8Array(build.states.length);
  for (const state of whole.last) ends[state] = 1;
  const isGap = new Uint8Array(build.states.length);
  for (const state of build.gaps) isGap[state] = 1;
  return {
    predicates: Int32Array.from(build.states),
    edges: Int32Array.from(build.follow.flat()),
    edgesFrom,
    ends,
    isGap,
    first: Int32Array.from(whole.first),
  };
}

const mostTelling = (node: PatternNode, { needed }: Vocabulary): string[][] =>
  tellingFirst(neededWords(node, needed)).slice(0, MOST_NEEDS);

/** Compiles one way to say it; throws a `PatternFault`. Groups must be written out. */
export function compilePattern(node: PatternNode, vocabulary: Vocabulary): PatternProgram {
  const needs = mostTelling(node, vocabulary);
  if (needs.length === 0) throw new PatternFault('A pattern needs a word that cannot be missing');
  const build: Build = { vocabulary, tests: [], states: [], gaps: [], follow: [], edges: 0 };
  const whole = add(build, node);
  if (whole.acts > 1) throw new PatternFault('A pattern has at most one act "@"');
  const firstTests = whole.first.map((edge) => build.tests[edge >> 1] ?? []);
  const [only = []] = firstTests;
  return {
    ...packed(build, whole),
    firstPredicate: internPredicate(vocabulary.states, firstTests.length === 1 ? only : firstTests.flat()),
    needs: Int32Array.from(needs.map((tests) => internPredicate(vocabulary.needs, tests))),
  };
}

/** For a whole pattern: of each of these, words of the text must meet one. */
export const gatesOf = (node: PatternNode, vocabulary: Vocabulary): number[] =>
  mostTelling(node, vocabulary).map((tests) => internPredicate(vocabulary.needs, tests));
