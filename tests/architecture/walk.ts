import type { ESTree } from 'vite';

export type Node = ESTree.Node & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Calls back for every node, parents first. */
export function walk(root: unknown, visit: (node: Node, parent: Node | undefined, key: string) => void): void {
  const stack: { node: Node; parent: Node | undefined; key: string }[] = [];
  if (isNode(root)) stack.push({ node: root, parent: undefined, key: '' });
  for (let next = stack.pop(); next; next = stack.pop()) {
    visit(next.node, next.parent, next.key);
    for (const [key, value] of Object.entries(next.node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) stack.push({ node: child, parent: next.node, key });
      }
    }
  }
}
