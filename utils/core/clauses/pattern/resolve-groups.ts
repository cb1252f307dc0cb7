import { PatternFault, type PatternNode } from './pattern-node';

const MOST_NODES = 20_000;
const DEEPEST = 40;

/** A pattern without groups, and how large it is so. */
export interface Opened {
  node: PatternNode;
  nodes: number;
}

export interface Groups {
  /** The parsed group, if there is one of that name. */
  find: (name: string) => PatternNode | undefined;
  /** Groups that were written out before. */
  opened: Map<string, Opened>;
}

interface Walk {
  groups: Groups;
  path: string[];
  nodes: number;
}

const isWord = (node: PatternNode): node is Extract<PatternNode, { kind: 'word' }> => node.kind === 'word';

/** Single words among alternatives are one test. */
function joinWords(parts: PatternNode[]): PatternNode {
  if (!parts.some((part) => part.kind === 'either') && parts.filter(isWord).length < 2)
    return { kind: 'either', parts };
  const flat = parts.flatMap((part) => (part.kind === 'either' ? part.parts : [part]));
  const tests = [...new Set(flat.filter(isWord).flatMap((word) => word.tests))];
  const rest = flat.filter((part) => !isWord(part));
  const words: PatternNode[] = tests.length > 0 ? [{ kind: 'word', tests }] : [];
  const [only, ...others] = [...words, ...rest];
  return only && others.length === 0 ? only : { kind: 'either', parts: [...words, ...rest] };
}

function count(walk: Walk, nodes: number): void {
  walk.nodes += nodes;
  if (walk.nodes > MOST_NODES || walk.path.length > DEEPEST)
    throw new PatternFault('The pattern is too large once its groups are written out');
}

function openGroup({ name, at }: { name: string; at: number }, walk: Walk): PatternNode {
  if (walk.path.includes(name))
    throw new PatternFault(`The group {${name}} goes round in circles: ${[...walk.path, name].join(' > ')}`, at);
  const node = walk.groups.find(name);
  if (!node) throw new PatternFault(`There is no group {${name}}`, at);
  const known = walk.groups.opened.get(name);
  if (known) {
    count(walk, known.nodes);
    return known.node;
  }
  const before = walk.nodes;
  walk.path.push(name);
  const opened = open(node, walk);
  walk.path.pop();
  walk.groups.opened.set(name, { node: opened, nodes: walk.nodes - before });
  return opened;
}

function exceptOf(node: PatternNode, walk: Walk): PatternNode {
  const except = open(node, walk);
  if (!isWord(except)) throw new PatternFault('A gap can leave out single words only');
  return except;
}

function open(node: PatternNode, walk: Walk): PatternNode {
  count(walk, node.kind === 'gap' ? node.most : 1);
  if (node.kind === 'group') return openGroup(node, walk);
  if (node.kind === 'row') return { kind: 'row', parts: node.parts.map((part) => open(part, walk)) };
  if (node.kind === 'either') return joinWords(node.parts.map((part) => open(part, walk)));
  if (node.kind === 'maybe' || node.kind === 'act') return { kind: node.kind, part: open(node.part, walk) };
  if (node.kind === 'gap' && node.except) return { ...node, except: exceptOf(node.except, walk) };
  return node;
}

/** The pattern with its groups written out; throws a `PatternFault` when it grows too large or runs in circles. */
export function resolveGroups(node: PatternNode, groups: Groups): Opened {
  const walk: Walk = { groups, path: [], nodes: 0 };
  return { node: open(node, walk), nodes: walk.nodes };
}
