import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ESTree, parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
  /** Set for TypeScript. */
  program?: ESTree.Program;
}

/** Paths of all files below a folder, from the root, with forward slashes; empty when it is not there. */
export function listFiles(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
      .filter((path) => !/(^|\/)\./.test(path))
      .sort();
  } catch {
    return [];
  }
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!/\.tsx?$/.test(path)) return { path, text, lines };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, text, lines, program };
}

/** The product's own sources: TypeScript and style sheets. */
export const sources = ['utils', 'entrypoints', 'components', 'viewer']
  .flatMap(listFiles)
  .filter((path) => /\.(tsx?|css)$/.test(path) && !path.endsWith('.d.ts'))
  .map(readSource);
