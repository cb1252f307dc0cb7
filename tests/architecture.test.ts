import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowserUses, findImpurities } from './architecture/globals';
import { findImports } from './architecture/imports';
import { mayImport, mayUsePackage, roomOf } from './architecture/rooms';
import { declarations, exportedNames, hasDefaultExport, isBarrel, isFacts, wordsOf } from './architecture/shape';
import { listFiles, readSource, type SourceFile, sources } from './architecture/source-files';

// The model is one word a file, and its words belong together.
const ROOMY: Record<string, number> = { 'utils/core/model': 25 };

const code = sources.filter((file) => file.program);
const imports = code.flatMap(findImports);
const inRoom = (test: RegExp) => code.filter((file) => test.test(roomOf(file.path)));
const report = (files: SourceFile[], find: (file: SourceFile) => string[]) =>
  files.flatMap((file) => find(file).map((found) => `${file.path}: ${found}`));

describe('imports', () => {
  it('follow the table of rooms', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => !isPackage && !mayImport(from, to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('name a package only where the room may use it', () => {
    const wrong = imports.filter(({ from, to, isPackage }) => isPackage && !mayUsePackage(from, to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('name modules without an extension', () => {
    const wrong = imports.filter(({ to, isPackage }) => !isPackage && /\.[cm]?[jt]sx?$/.test(to));
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

describe('the pure rooms', () => {
  it('core reaches for nothing of the world', () => {
    expect(report(inRoom(/^core\//), findImpurities)).toEqual([]);
  });

  it('texts, components and the store run without an extension around them', () => {
    expect(
      report(inRoom(/^(i18n|components|store|page)$/), findBrowserUses).filter((one) => !/\/page\//.test(one)),
    ).toEqual([]);
  });

  it('a page’s text never becomes markup or code', () => {
    const sinks =
      /(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write|\beval\(|new Function\(|createContextualFragment/g;
    expect(report(code, (file) => file.text.match(sinks) ?? [])).toEqual([]);
  });
});

describe('sizes', () => {
  const measured = sources
    .filter((file) => !file.program || !isFacts(file))
    .map(({ path, lines }) => ({ path, lines }));
  const lines = measured.map((file) => file.lines).sort((a, b) => a - b);
  const over = (limit: number) =>
    measured.filter((file) => file.lines > limit).map((file) => `${file.path}: ${file.lines}`);

  it('no file is over 300 lines', () => expect(over(300)).toEqual([]));

  it('at most one file in twenty is over 180 lines', () => {
    const long = over(180);
    expect(long.length, long.join('\n')).toBeLessThanOrEqual(measured.length / 20);
  });

  it('half of the files have at most 60 lines', () => {
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  });

  it('no folder holds more than 12 files', () => {
    const paths = ['utils', 'entrypoints', 'components', 'scripts', 'tests'].flatMap(listFiles);
    const folders = Map.groupBy(
      paths.filter((path) => !path.startsWith('tests/fixtures/')),
      dirname,
    );
    const full = [...folders].filter(([folder, files]) => files.length > (ROOMY[folder] ?? 12));
    expect(full.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });

  it('an entry point has at most 40 lines', () => {
    const long = code.filter((file) => file.path.startsWith('entrypoints/') && file.lines > 40);
    expect(long.map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
  });
});

describe('names', () => {
  it('files are kebab-case, components PascalCase', () => {
    const isWellNamed = (path: string) =>
      path.startsWith('components/') && path.endsWith('.tsx')
        ? /^[A-Z][A-Za-z]*\.tsx$/.test(basename(path))
        : /^[a-z\d]+(-[a-z\d]+)*(\.(content|module))?\.(tsx?|css)$/.test(basename(path));
    expect(sources.map((file) => file.path).filter((path) => !isWellNamed(path))).toEqual([]);
  });

  it('no file is named after nothing', () => {
    const empty = /^(utils?|helpers?|common|misc|shared|index|constants|types|manager|info|stuff)\.tsx?$/;
    expect(code.map((file) => file.path).filter((path) => empty.test(basename(path)))).toEqual([]);
  });

  it('no export ends in a word that says nothing', () => {
    const banned = ['policy', 'data', 'info', 'manager', 'helper', 'helpers', 'util', 'utils'];
    const wrong = report(code, (file) =>
      exportedNames(file).filter((name) => banned.includes(wordsOf(name).at(-1) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('are spelt as the British spell', () => {
    const american =
      /^(behaviors?|favou?rites?_|favorites?|analyze[drs]?|normalize[drs]?|recognize[drs]?|organize[drs]?|initialize[drs]?|serialize[drs]?|summarize[drs]?|categorize[drs]?|canceled|catalogs?|licenses?|neighbors?|labeled)$/;
    expect(
      report(code, (file) => declarations(file).filter((name) => wordsOf(name).some((w) => american.test(w)))),
    ).toEqual([]);
  });

  it('no barrels, and no default export but where a tool wants one', () => {
    expect(code.filter(isBarrel).map((file) => file.path)).toEqual([]);
    const wrong = code.filter((file) => hasDefaultExport(file) && !/^entrypoints\//.test(file.path));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

describe('tests', () => {
  it('none is alone, left out or yet to be written', () => {
    const tests = listFiles('tests')
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map(readSource);
    const marks = /\b(?:it|test|describe)\.(?:only|skip|todo)\b|\bx(?:it|describe)\(/g;
    expect(report(tests, (file) => file.text.match(marks) ?? [])).toEqual([]);
  });
});
