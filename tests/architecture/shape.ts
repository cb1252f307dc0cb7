import type { SourceFile } from './source-files';
import { type Node, walk } from './walk';

const body = (file: SourceFile): Node[] => (file.program?.body ?? []) as unknown as Node[];
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassDeclaration'];

/** Only values and types, nothing that runs: such a file may be as long as its facts. */
export function isFacts(file: SourceFile): boolean {
  let hasFunction = false;
  walk(file.program, (node) => {
    hasFunction ||= FUNCTIONS.includes(node.type);
  });
  return body(file).length > 0 && !hasFunction;
}

/** A file that only passes on what others export, or passes on everything of another. */
export function isBarrel(file: SourceFile): boolean {
  const passesOn = (node: Node) => node.type === 'ExportAllDeclaration' || (isNamedExport(node) && node.source);
  const nodes = body(file);
  return nodes.some((node) => node.type === 'ExportAllDeclaration') || (nodes.length > 0 && nodes.every(passesOn));
}

const isNamedExport = (node: Node) => node.type === 'ExportNamedDeclaration';

export const hasDefaultExport = (file: SourceFile): boolean =>
  body(file).some((node) => node.type === 'ExportDefaultDeclaration');

/** Names that the file declares, at any depth. */
export function declarations(file: SourceFile): string[] {
  const names: string[] = [];
  walk(file.program, (node) => {
    const id = node.id as { type?: string; name?: string } | undefined;
    if (id?.type === 'Identifier' && id.name) names.push(id.name);
  });
  return names;
}

/** Names that the file offers to others. */
export function exportedNames(file: SourceFile): string[] {
  const declared = body(file).filter(isNamedExport);
  return declared.flatMap((node) => {
    const declaration = node.declaration as { id?: { name: string }; declarations?: { id: { name: string } }[] } | null;
    const names = declaration?.declarations?.map(({ id }) => id.name) ?? [declaration?.id?.name];
    return names.filter((name): name is string => typeof name === 'string');
  });
}

/** `readHTMLPage` → read, html, page. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_$.-]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
