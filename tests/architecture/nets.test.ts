import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { findImpurities } from './globals';
import { findImports } from './imports';
import { mayImport, mayUsePackage } from './rooms';
import { isBarrel, isFacts } from './shape';
import type { SourceFile } from './source-files';

const source = (text: string, path = 'utils/core/diff/x.ts'): SourceFile => ({
  path,
  text,
  lines: text.split('\n').length,
  program: parseSync(path, text).program,
});

describe('the nets of the architecture test', () => {
  it.each([
    ['const now = Date.now();', 'Date.now'],
    ['export const day = () => new Date();', 'new Date()'],
    ['export const pick = () => Math.random();', 'Math.random'],
    ['export const title = () => document.title;', 'document'],
    ['export const get = (url: string) => fetch(url);', 'fetch'],
    ['setTimeout(() => {}, 1);', 'setTimeout'],
    ['export const id = chrome.runtime.id;', 'chrome'],
    ['export const store = { save: localStorage };', 'localStorage'],
  ])('catch %s', (text, found) => expect(findImpurities(source(text))).toContain(found));

  it.each([
    'export const day = (at: number) => new Date(at).getUTCDate();',
    'export const title = (document: Document) => document.title;',
    'export const read = ({ location }: { location: string }) => location;',
    'export const of = (page: { window: number }) => page.window;',
    'export const made = { document: 1 };',
    'export type Page = { document: Document; fetch: typeof fetch };',
  ])('let %s through', (text) => expect(findImpurities(source(text))).toEqual([]));

  it('see type imports, dynamic imports and re-exports', () => {
    const text = `import type { A } from '../a'; export { b } from './b'; const c = () => import('../../store/c');`;
    expect(
      findImports(source(text))
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['utils/core/a', 'utils/core/diff/b', 'utils/store/c']);
  });

  it.each([
    ['utils/core/diff/x.ts', 'utils/core/judge/y'],
    ['utils/core/text/x.ts', 'utils/core/extract/y'],
    ['utils/page/x.ts', 'utils/store/y'],
    ['utils/page/x.ts', 'utils/browser/alarms'],
    ['components/x.tsx', 'utils/store/y'],
    ['entrypoints/terms.content.ts', 'utils/pipeline/y'],
    ['entrypoints/popup/main.tsx', 'utils/store/y'],
    ['utils/core/judge/x.ts', 'assets/clauses/y.json'],
  ])('stop %s -> %s', (from, to) => expect(mayImport(from, to)).toBe(false));

  it('stop a package in the wrong room', () => {
    expect(mayUsePackage('utils/core/diff/x.ts', 'dexie')).toBe(false);
    expect(mayUsePackage('utils/store/x.ts', 'lodash')).toBe(false);
    expect(mayUsePackage('utils/store/x.ts', 'dexie')).toBe(true);
  });

  it('tell barrels and facts from code', () => {
    expect(isBarrel(source(`export { a } from './a'; export type { B } from './b';`))).toBe(true);
    expect(isBarrel(source(`export { a } from './a'; export const b = 1;`))).toBe(false);
    expect(isFacts(source(`export const words = ['a', 'b'];`))).toBe(true);
    expect(isFacts(source(`export const words = () => ['a'];`))).toBe(false);
  });
});
