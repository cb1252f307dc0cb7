import { basename, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { packFile } from '../../../scripts/clause-packs.ts';
import { ROOT } from '../../../scripts/steps/run-step.ts';

/** Longer than any case should take; a page that hangs must not hang the run. */
const PATIENCE = 120_000;

export interface LabBrowser {
  /** Runs one case; `caseText` is its JSON line, and so is the answer. */
  run(task: string, caseText: string): Promise<string>;
  close(): Promise<void>;
}

/** One Chromium process with one page that has the lab in it; a page that dies is replaced. */
export async function openLabBrowser(script: string): Promise<LabBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chrome'),
    args: ['--no-sandbox', '--disable-extensions'],
  });
  let page = await openPage(browser, script);
  return {
    run: async (task, caseText) => {
      try {
        return await withPatience(page.evaluate(inPage, { task, caseText }));
      } catch (error) {
        page.close().catch(() => {});
        page = await openPage(browser, script);
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><title>Lab</title>' }),
  );
  await page.route('**/weights/*.bin', (route) =>
    route.fulfill({
      path: join(ROOT, 'assets', 'clauses', 'weights', basename(new URL(route.request().url()).pathname)),
    }),
  );
  await page.route('**/packs/*.json', (route) =>
    route.fulfill({ body: packFile(basename(new URL(route.request().url()).pathname, '.json')) }),
  );
  await page.goto('https://lab.example/');
  await page.addScriptTag({ content: script });
  return page;
}

async function inPage({ task, caseText }: { task: string; caseText: string }): Promise<string> {
  const { lab } = globalThis as unknown as { lab: { runCase(task: string, one: unknown): Promise<unknown> } };
  const answer = JSON.stringify(await lab.runCase(task, JSON.parse(caseText)));
  // Some readers of lines end one at these; in JSON their escapes mean the same.
  return answer.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
