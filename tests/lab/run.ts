// npm run --silent lab -- TASK < cases.jsonl > answers.jsonl
// Feeds cases to the shipped modules in Chromium, a process a core where that does not blur the times. Only answers go
// to standard output.
import { once } from 'node:events';
import { bundleForPage } from './runner/bundle-for-page.ts';
import { openLabBrowser } from './runner/lab-browser.ts';
import { runLanes } from './runner/lanes.ts';
import { readLines } from './runner/read-lines.ts';
import { openSettingsBrowser } from './runner/settings-browser.ts';

const TASKS = ['extract', 'stream', 'diff', 'judge', 'clauses', 'settings'];
const CORES = 2;

const task = process.argv[2] ?? '';
if (!TASKS.includes(task)) {
  console.error(`usage: npm run --silent lab -- ${TASKS.join(' | ')} < cases.jsonl > answers.jsonl`);
  process.exit(2);
}

const browsers = await Promise.all(await openers());
try {
  await runLanes({
    lines: readLines(process.stdin),
    workers: browsers.map((browser) => async (line) => {
      try {
        return await browser.run(task, line);
      } catch (error) {
        return JSON.stringify({ id: idOf(line), error: error instanceof Error ? error.message : String(error) });
      }
    }),
    groupOf: (line) => (task === 'stream' ? documentOf(line) : undefined),
    write: async (answer) => {
      if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
    },
  });
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
}

/** Pages of settings are opened as pages; everything else is read in one page that has the lab in it. */
async function openers() {
  const isOfPages = task === 'settings';
  const script = isOfPages
    ? await bundleForPage('tests/lab/page/settings-task.ts', 'settingsLab')
    : await bundleForPage('tests/lab/page/lab.ts', 'lab');
  // A page is read in milliseconds: a second process would be what is timed, since the browser compiles and tidies up for
  // the first one on the other core.
  const lanes = task === 'extract' ? 1 : CORES;
  const open = isOfPages ? openSettingsBrowser : openLabBrowser;
  return Array.from({ length: lanes }, () => open(script));
}

function parse(line: string): { id?: unknown; document?: unknown } {
  try {
    return JSON.parse(line);
  } catch {
    return {};
  }
}

function idOf(line: string): unknown {
  return parse(line).id ?? null;
}

function documentOf(line: string): string {
  return String(/^\{"id":"[^"]*","document":"([^"]*)"/.exec(line)?.[1] ?? parse(line).document);
}
