import { join } from 'node:path';
import { expect, it } from 'vitest';
import { popupInOneChunk } from '../../scripts/bundling/popup-chunk';

const main = (page: string): string => join(import.meta.dirname, '..', '..', 'entrypoints', page);
const IMPORTS: Record<string, string[]> = {
  [main('popup/main.tsx')]: ['board', 'native', '\0runtime'],
  [main('offscreen/main.ts')]: ['native', 'reader'],
  board: ['circle'],
  circle: ['board'],
};
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) };

it('puts all that the popup needs into one file, but for what pages share that show nothing', () => {
  const { name } = popupInOneChunk();
  const chunks = ['board', 'circle', 'native', '\0runtime', 'reader', 'archive'].map((id) => name(id, graph));
  expect(chunks).toEqual(['face', 'face', 'base', 'base', null, null]);
});

it('leaves what a page runs to that page: nothing else may start the popup', () => {
  const { name } = popupInOneChunk();
  expect(name(main('popup/main.tsx'), graph)).toBeNull();
});
