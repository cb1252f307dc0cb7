import type { SourceFile } from './source-files';
import { type Node, walk } from './walk';

const WORLD = ['browser', 'chrome'];
const IMPURE = [
  ...WORLD,
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'process', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'caches', 'indexedDB'],
  ...['localStorage', 'sessionStorage'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
];

/** What of the world a file in `core` reaches for: `fetch`, `Date.now`, `new Date()`, ... */
export function findImpurities(file: SourceFile): string[] {
  return [...findGlobals(file, IMPURE), ...findCalls(file)];
}

/** Uses of the browser's own namespace, for rooms that must run in a plain page as well. */
export const findBrowserUses = (file: SourceFile): string[] => findGlobals(file, WORLD);

function findGlobals(file: SourceFile, banned: string[]): string[] {
  const declared = declaredNames(file);
  const found = new Set<string>();
  walk(file.program, (node, parent, key) => {
    if (node.type !== 'Identifier' || !parent || isName(parent, key) || inType(parent)) return;
    const name = (node as unknown as { name: string }).name;
    if (banned.includes(name) && !declared.has(name)) found.add(name);
  });
  return [...found];
}

function findCalls(file: SourceFile): string[] {
  const found = new Set<string>();
  walk(file.program, (node) => {
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0)
      found.add('new Date()');
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'Date') found.add('Date()');
    if (node.type !== 'MemberExpression') return;
    const path = `${nameOf(node.object)}.${nameOf(node.property)}`;
    if (path === 'Date.now' || path === 'Math.random' || path === 'crypto.getRandomValues') found.add(path);
    if (path === 'crypto.randomUUID') found.add(path);
  });
  return [...found];
}

const nameOf = (node: unknown): string => (node as { name?: string } | undefined)?.name ?? '';

/** A property's key or a member's name is no reference. */
function isName(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  return key === 'key' && !parent.computed;
}

const inType = (parent: Node) => parent.type.startsWith('TS');

/** Everything the file declares anywhere: a parameter called `document` is no global. */
function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file.program, (node) => {
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) names.add(nameOf(node.local));
    if (node.type === 'VariableDeclarator') addPattern(node.id, names);
    if (node.type === 'CatchClause') addPattern(node.param, names);
    if (Array.isArray(node.params)) for (const param of node.params) addPattern(param, names);
    else if (node.params)
      for (const param of (node.params as { items?: unknown[] }).items ?? []) addPattern(param, names);
    if (/^(Function|Class)/.test(node.type) && node.id) names.add(nameOf(node.id));
  });
  return names;
}

function addPattern(pattern: unknown, names: Set<string>): void {
  walk(pattern, (node, parent, key) => {
    if (node.type === 'Identifier' && !(parent && (isName(parent, key) || key === 'right'))) names.add(nameOf(node));
  });
}
