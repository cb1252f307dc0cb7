import type { LanguageWords, SlotValues, WordGroups } from '../../model/rule-pack';
import { compilePattern, gatesOf } from '../pattern/compile-pattern';
import { parsePattern } from '../pattern/parse-pattern';
import { PatternFault, type PatternNode } from '../pattern/pattern-node';
import type { Vocabulary } from '../pattern/predicate';
import { type Groups, resolveGroups } from '../pattern/resolve-groups';
import type { PatternPrograms } from './compiled-frames';
import { PackFault } from './pack-fault';

/** Compiles patterns of one file: a pack sees its own groups and slots, and its language's. */
export interface Compiler {
  vocabulary: Vocabulary;
  language: LanguageWords;
  groups: WordGroups;
  slots: Record<string, SlotValues>;
  parsed: Map<string, PatternNode>;
  opened: Groups['opened'];
  patterns: Map<string, PatternPrograms>;
  /** States and edges of all patterns so far. */
  size: number;
  /** Their words, groups written out. */
  words: number;
}

/** What a pack brings of its own. */
export interface OwnWords {
  groups?: WordGroups | undefined;
  slots?: Record<string, SlotValues> | undefined;
}

export function makeCompiler(vocabulary: Vocabulary, language: LanguageWords, own: OwnWords = {}): Compiler {
  const groups = { ...language.groups, ...own.groups };
  const slots = { ...language.slots, ...own.slots };
  return {
    vocabulary,
    language,
    groups,
    slots,
    parsed: new Map(),
    opened: new Map(),
    patterns: new Map(),
    size: 0,
    words: 0,
  };
}

function parseGroup(compiler: Compiler, name: string): PatternNode | undefined {
  const known = compiler.parsed.get(name);
  if (known) return known;
  const text = Object.hasOwn(compiler.groups, name) ? compiler.groups[name] : undefined;
  if (text === undefined) return undefined;
  try {
    const node = parsePattern(text, compiler.language.contractions ?? {});
    compiler.parsed.set(name, node);
    return node;
  } catch (error) {
    throw error instanceof PatternFault ? new PatternFault(`In the group {${name}}: ${error.message}`) : error;
  }
}

// What a reader waits for at worst: each word of a text may try each of them.
const MOST_TOGETHER = 40_000;
// What compiling may take: a group of many words is one state, however often its words are written out.
const MOST_WORDS = 200_000;

function expectRoom({ size, words }: Compiler): void {
  if (size > MOST_TOGETHER || words > MOST_WORDS)
    throw new PatternFault('The patterns of the pack are too large together');
}

function openText(compiler: Compiler, text: string): PatternNode {
  expectRoom(compiler);
  const { node, nodes } = resolveGroups(parsePattern(text, compiler.language.contractions ?? {}), {
    find: (name) => parseGroup(compiler, name),
    opened: compiler.opened,
  });
  compiler.words += nodes;
  return node;
}

/** A pattern is run for each frame that has it, though it is compiled once. */
function takeRoom(compiler: Compiler, pattern: PatternPrograms): PatternPrograms {
  for (const { ends, edges } of pattern.ways) compiler.size += ends.length + edges.length;
  expectRoom(compiler);
  return pattern;
}

function compileText(compiler: Compiler, text: string): PatternPrograms {
  const known = compiler.patterns.get(text);
  if (known) return takeRoom(compiler, known);
  const node = openText(compiler, text);
  const parts = node.kind === 'either' ? node.parts : [node];
  const programs = parts.map((way) => compilePattern(way, compiler.vocabulary));
  const needs = Int32Array.from(programs.flatMap((program) => [program.needs.length, ...program.needs]));
  const pattern = { ways: programs, needs, gates: gatesOf(node, compiler.vocabulary) };
  compiler.patterns.set(text, pattern);
  return takeRoom(compiler, pattern);
}

type Path = (string | number)[];

function at<T>(text: string, path: Path, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof PatternFault) throw new PackFault(error.message, path, { pattern: text, at: error.at });
    throw error;
  }
}

/** Throws a `PackFault` with the way to the pattern. */
export const compileAt = (compiler: Compiler, text: string, path: Path): PatternPrograms =>
  at(text, path, () => compileText(compiler, text));

/** As much of a group as can be checked by itself: that it can be read, and its groups with it. */
export const checkGroupAt = (compiler: Compiler, text: string, path: Path): void => {
  at(text, path, () => openText(compiler, text));
};
