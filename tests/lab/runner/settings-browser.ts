import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import type { LabBrowser } from './lab-browser.ts';

interface SettingsCase {
  id: string;
  url?: string;
  html: string;
}

interface DomNode {
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType: string })[];
  contentDocument?: DomNode;
}

const ELSEWHERE = 'https://lab.example/';
const PATIENCE = 60_000;

/** One Chromium whose pages are loaded as real ones; the reader runs beside their scripts, as a content script does. */
export async function openSettingsBrowser(script: string): Promise<LabBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chrome'),
    args: ['--no-sandbox', '--disable-extensions'],
  });
  return {
    run: (_, caseText) => runCase(browser, script, JSON.parse(caseText)),
    close: () => browser.close(),
  };
}

async function runCase(browser: Browser, script: string, one: SettingsCase): Promise<string> {
  const page = await browser.newPage();
  try {
    const world = await openWorld(page, one, script);
    await world.evaluate('settingsLab.settle()');
    await world.openClosedRoots();
    return await world.evaluate(`settingsLab.readPage(${JSON.stringify(one.id)})`);
  } finally {
    await page.close();
  }
}

/** A page at its address, with the lab's script in a world of its own beside the page's. */
export async function openWorld(page: Page, { url, html }: Pick<SettingsCase, 'url' | 'html'>, script: string) {
  page.setDefaultTimeout(PATIENCE);
  const address = URL.canParse(url ?? '') && /^https?:/.test(url ?? '') ? (url as string) : ELSEWHERE;
  await page.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    return route.fulfill(isPage ? { contentType: 'text/html; charset=utf-8', body: html } : { status: 404, body: '' });
  });
  await page.goto(address, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) => evaluateIn(session, executionContextId, expression);
  await evaluate(`${script}; globalThis.settingsLab = settingsLab; ''`);
  return { session, executionContextId, evaluate, openClosedRoots: () => openClosedRoots(session, executionContextId) };
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<string> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

/** What `openOrClosedShadowRoot` gives to an extension: the page has no part in it. */
async function openClosedRoots(session: CDPSession, executionContextId: number): Promise<void> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const shadow of node.shadowRoots ?? [])
      if (shadow.shadowRootType === 'closed') await hand(session, executionContextId, node, shadow);
    waiting.push(
      ...(node.children ?? []),
      ...(node.shadowRoots ?? []),
      ...(node.contentDocument ? [node.contentDocument] : []),
    );
  }
}

async function hand(session: CDPSession, executionContextId: number, host: DomNode, shadow: DomNode): Promise<void> {
  const [element, root] = await Promise.all(
    [host, shadow].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId, executionContextId })),
  );
  await session.send('Runtime.callFunctionOn', {
    objectId: element?.object.objectId,
    functionDeclaration: 'function (root) { settingsLab.keepRoot.call(this, root); }',
    arguments: [{ objectId: root?.object.objectId }],
  });
}
