import { posix } from 'node:path';
import type { SourceFile } from './source-files';
import { walk } from './walk';

export interface Import {
  from: string;
  /** A path from the root (without extension), or a package. */
  to: string;
  isPackage: boolean;
}

/** Every module that a file names: static, dynamic and type imports, re-exports. */
export function findImports(file: SourceFile): Import[] {
  const found = new Set<string>();
  walk(file.program, (node) => {
    const source = node.source as { value?: unknown } | undefined | null;
    if (typeof source?.value === 'string') found.add(source.value);
  });
  return [...found].map((specifier) => resolve(file.path, specifier));
}

function resolve(from: string, specifier: string): Import {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { from, to: posix.join(posix.dirname(from), bare), isPackage: false };
  const fromRoot = /^(?:@|~|@@|~~)\/(.*)$/.exec(bare) ?? /^\/(.*)$/.exec(bare);
  if (fromRoot?.[1]) return { from, to: fromRoot[1], isPackage: false };
  return { from, to: bare, isPackage: true };
}
