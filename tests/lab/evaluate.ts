import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { ROOT } from '../../scripts/steps/run-step.ts';

export const SHARED = join(ROOT, '..', 'shared');
export const TASKS = ['extract', 'stream', 'diff', 'judge', 'clauses'] as const;
export type LabTask = (typeof TASKS)[number];
export type Figures = Record<string, unknown>;

/** What the lab needs beside the project: real pages, and what people wrote down about them. */
export const isLabThere = (): boolean =>
  existsSync(join(SHARED, 'corpus', 'index.json')) && existsSync(join(SHARED, 'lab', 'cases.mjs'));

/** Cases through the runner to the scorer; `choice` goes to the case maker (`--limit 20 --seed x`). */
export async function evaluate(task: LabTask, choice: string[], keep: string): Promise<Figures> {
  const folder = join(ROOT, '.cache', 'lab', keep);
  mkdirSync(folder, { recursive: true });
  const file = (end: string) => join(folder, `${task}.${end}`);
  const gold = file('gold.jsonl');
  const lab = (script: string) => join(SHARED, 'lab', script);
  const maker = run([lab('cases.mjs'), task, '--corpus', join(SHARED, 'corpus'), '--gold', gold, ...choice]);
  const runner = run(['tests/lab/run.ts', task]);
  const answers = createWriteStream(file('answers.jsonl'));
  const cases = createWriteStream(file('cases.jsonl'));
  maker.stdout.pipe(runner.stdin);
  // Only the scorer of `diff` reads the cases again; those of `stream` would be 2 GB.
  if (task === 'diff') maker.stdout.pipe(escapeSeparators()).pipe(cases);
  runner.stdout.pipe(answers);
  await Promise.all([ended(maker, 'cases'), ended(runner, 'lab'), finished(answers)]);
  if (task === 'diff') await finished(cases);
  else cases.end();
  await pipeline(createReadStream(gold), escapeSeparators(), createWriteStream(file('gold.escaped.jsonl')));
  return score(task, folder, file('gold.escaped.jsonl'));
}

async function score(task: LabTask, folder: string, gold: string): Promise<Figures> {
  const file = (end: string) => join(folder, `${task}.${end}`);
  const files = ['--cases', file('cases.jsonl'), '--gold', gold, '--answers', file('answers.jsonl')];
  const scorer = run([join(SHARED, 'lab', `score-${task}.mjs`), ...files]);
  scorer.stdin.end();
  const said: Buffer[] = [];
  scorer.stdout.on('data', (piece) => said.push(piece));
  await ended(scorer, 'scorer');
  return JSON.parse(Buffer.concat(said).toString('utf8').split('\n')[0] ?? '{}');
}

interface Contradicted {
  changed: Record<string, string>;
  unchanged: Record<string, string>;
}

/** The last answers of `stream` once more, with the labels put right that the pages contradict; beside the figures proper, never in their place. */
export async function scoreStreamAgain(keep: string): Promise<Figures> {
  const folder = join(ROOT, '.cache', 'lab', keep);
  const list = join(ROOT, 'tests', 'lab', 'contradicted-labels.json');
  const { changed, unchanged } = JSON.parse(readFileSync(list, 'utf8')) as Contradicted;
  const isReal = new Map([
    ...Object.keys(changed).map((id) => [id, true] as const),
    ...Object.keys(unchanged).map((id) => [id, false] as const),
  ]);
  const corrected = readFileSync(join(folder, 'stream.gold.escaped.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const label = JSON.parse(line);
      return escapeText(JSON.stringify({ ...label, real: isReal.get(label.id) ?? label.real }));
    });
  const gold = join(folder, 'stream.gold.corrected.jsonl');
  writeFileSync(gold, `${corrected.join('\n')}\n`);
  return score('stream', folder, gold);
}

// Node's own reader of lines, which the scorers use, ends a line at these as well; in JSON their escapes mean the same.
const escapeText = (text: string) => text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

function escapeSeparators(): Transform {
  const decoder = new StringDecoder('utf8');
  return new Transform({
    transform: (chunk: Buffer, _, done) => done(null, escapeText(decoder.write(chunk))),
    flush: (done) => done(null, escapeText(decoder.end())),
  });
}

function run(args: string[]) {
  return spawn('node', args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
}

function ended(child: ReturnType<typeof run>, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} ended with ${code}`))));
  });
}

/** `figure(figures, 'social.share98')` */
export function figure(figures: Figures, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Figures | undefined)?.[key], figures);
}
