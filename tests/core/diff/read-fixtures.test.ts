import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAloud } from './read-aloud';

const FOLDER = join(import.meta.dirname, '../../fixtures/diff');
const BEGINS = /<!-- (?:before|after|seen) -->\n/;

/** Shapes that were ugly to read once, in words of our own: the two texts, and what a reader should see of them. */
const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, before = '', after = '', seen = ''] = readFileSync(join(FOLDER, name), 'utf8').split(BEGINS);
    return { name: name.replace(/-/g, ' ').replace(/\.md$/, ''), before, after, seen };
  });

it.each(fixtures)('shows $name', ({ before, after, seen }) => {
  expect(`${readAloud(before, after)}\n`).toBe(seen);
});
