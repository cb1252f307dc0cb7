import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue-files';
import { listFiles, ROOT } from './source-files';

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'PRIVACY.md',
  'PERMISSIONS.md',
  'docs/rule-packs.md',
  'docs/evidence.md',
  'docs/viewer.md',
];
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const ignored = read('.gitignore').split('\n').filter(Boolean);
const proseOf = (file: string) =>
  read(file)
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`\n]*`/g, '');

/** What is written as code and looks like a path of this repository. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span);
  return spans.filter((span) => /^[\w.][\w.-]*(\/[\w.*-]+)*\/?$/.test(span) && /\/|\.(md|json|ts|mjs)$/.test(span));
}

function isThere(path: string): boolean {
  const bare = path.replace(/\/(\*.*|\.\.\.)?$/, '');
  if (ignored.some((entry) => bare.startsWith(entry.replace(/\/$/, '')))) return true;
  const places = ['', 'utils/'].flatMap((base) => ['', '.ts', '.tsx'].map((end) => base + bare + end));
  return places.some((place) => existsSync(join(ROOT, place)));
}

/** Commands in code, between prose that may name npm as well. */
const commandsIn = (text: string) =>
  [...text.matchAll(/(?:^|`)npm (?:run )?(?:--silent )?([a-z][\w:]*)/gm)].map(([, name = '']) => name);

describe.each(DOCUMENTS)('%s', (file) => {
  it('names only what is there', () => {
    expect(pathsIn(read(file)).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names only scripts that can be run', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const known = [...Object.keys(scripts), 'ci', 'install'];
    expect(commandsIn(read(file)).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is spelt as the British spell', () => {
    const american =
      /\b(?:colors?|behaviors?|favorites?|centers?|canceled|labeled|(?:a|the|this|its|your|their|no) license|(?:analy|organi|normali|recogni|summari|initiali|categori)z(?:e|es|ed|ing))\b/g;
    expect(proseOf(file).match(american) ?? []).toEqual([]);
  });
});

describe('PRIVACY.md', () => {
  it('names buttons and headings as they are', () => {
    const labels = new Set(Object.values(readCatalogue('en')));
    const named = [...read('PRIVACY.md').matchAll(/"([^"\n]+)"/g)].map(([, label = '']) => label);
    expect(named).toContain('Erase everything');
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows every picture that was taken for it', () => {
    const unshown = readdirSync(join(ROOT, 'docs/screenshots')).filter((name) => !read('README.md').includes(name));
    expect(unshown).toEqual([]);
  });
});

describe('the English texts', () => {
  const american =
    /\b(?:colors?|behaviors?|favorites?|centers?|(?:analy|organi|recogni|summari|personali)z(?:e|es|ed|ing)|(?:a|the|this|its|your|their|no) license)\b/i;
  it.each(listFiles('assets/locales/en'))('%s is spelt as the British spell', (file) => {
    const texts = Object.entries<string>(JSON.parse(read(file)));
    expect(texts.filter(([, text]) => american.test(text)).map(([id]) => id)).toEqual([]);
  });
});
