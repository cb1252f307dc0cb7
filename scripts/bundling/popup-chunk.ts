import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const mainOf = (page: string, file: string): string => join(ROOT, 'entrypoints', page, file).replaceAll('\\', '/');
const POPUP = mainOf('popup', 'main.tsx');
const OFFSCREEN = mainOf('offscreen', 'main.ts');

interface Graph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

function reachedFrom(start: string, graph: Graph): Set<string> {
  const reached = new Set<string>();
  const open = [...(graph.getModuleInfo(start)?.importedIds ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/**
 * All that the popup imports lies in one file, which the other pages of ours load, but for the little that the
 * offscreen page shares; the popup has it in its own script (`popup-in-one-file.ts`). Left to itself the bundler cuts one file for each set of pages that have a module in common,
 * and each file takes a way to the browser's process and back.
 */
export function popupInOneChunk() {
  let found: { popup: Set<string>; offscreen: Set<string> } | undefined;
  return {
    name: (id: string, graph: Graph): string | null => {
      found ??= { popup: reachedFrom(POPUP, graph), offscreen: reachedFrom(OFFSCREEN, graph) };
      if (id.startsWith('\0') || (found.popup.has(id) && found.offscreen.has(id))) return 'base';
      return found.popup.has(id) ? 'face' : null;
    },
  };
}
