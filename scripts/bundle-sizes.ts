// node scripts/bundle-sizes.ts FOLDER: fails when a part of the built extension is larger than its budget (kB, gzipped).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './steps/run-step.ts';

/**
 * Every page of a watched site pays for `terms.js`; only pages of terms and of settings get the parts that read them. The
 * rest may be a little above what it is, so that growth is a decision. A third of both backgrounds are
 * lexicons: of notices and dates, which e-mails that a user pastes are read by, and of what settings are called in 23
 * languages (50 kB). Chrome's offscreen page reads pages.
 */
const BUDGETS: [pattern: RegExp, budget: number][] = [
  [/\/content-scripts\/terms\.js$/, 5],
  [/\/content-scripts\/settings\.js$/, 50],
  [/\/content-scripts\/.*\.js$/, 25],
  [/^firefox-mv3\/background\.js$/, 470],
  [/^chrome-mv3\/background\.js$/, 390],
  // Loaded by nothing until a document turns out to be a PDF file.
  [/\/pdf-reader\.js$/, 600],
  // Goes into each page that is saved for others.
  [/\/proof-check\.js$/, 30],
  [/\/chunks\/offscreen-[^/]*\.js$/, 205],
  // The largest is the archive's page.
  [/\/(assets|chunks)\/.*\.js$/, 110],
  // One language; a page reads the one that it speaks.
  [/\/words\/.*\.json$/, 45],
];
/** All that clauses are read by in all languages, together. */
const RULES = /^(weights|packs)\//;
const RULES_BUDGET = 900;
/** All scripts of the page for whoever gets a link or a file. */
const VIEWER_BUDGET = 65;
const kiloBytes = (bytes: number) => bytes / 1000;

const out = join(ROOT, process.argv[2] ?? '.output');
let isOver = false;

const zippedSize = (file: string) => kiloBytes(gzipSync(readFileSync(file), { level: 9 }).length);
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

function tell(name: string, size: number, budget: number): void {
  const isTooLarge = size > budget;
  isOver ||= isTooLarge;
  console.log(`${isTooLarge ? 'TOO LARGE' : 'ok       '} ${name}: ${size.toFixed(1)} kB gzipped, at most ${budget} kB`);
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(out, build);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: build first.`);
  for (const part of ['background.js', 'content-scripts', 'packs', 'weights']) {
    if (!existsSync(join(folder, part))) throw new Error(`${build} has no ${part}: its build broke off.`);
  }
  const sizeOf = (file: string) => zippedSize(join(folder, file));
  const files = filesIn(folder);
  for (const file of files) {
    const budget = BUDGETS.find(([pattern]) => pattern.test(`${build}/${file}`))?.[1];
    if (budget !== undefined) tell(`${build}/${file}`, sizeOf(file), budget);
  }
  const rules = files.filter((file) => RULES.test(file)).reduce((sum, file) => sum + sizeOf(file), 0);
  tell(`${build}: packs and weights`, rules, RULES_BUDGET);
}
const viewer = join(out, 'viewer');
const scripts = existsSync(viewer) ? filesIn(viewer).filter((file) => file.endsWith('.js')) : [];
if (scripts.length === 0) throw new Error(`${viewer} has no script: build it first.`);
tell(
  'viewer: scripts',
  scripts.reduce((sum, file) => sum + zippedSize(join(viewer, file)), 0),
  VIEWER_BUDGET,
);
if (isOver) process.exitCode = 1;
