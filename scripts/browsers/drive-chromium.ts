import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Download, type Page } from 'playwright-core';
import type { DrivenBrowser, DriveOptions, Tab } from './driven-browser.ts';
import { findBrowser } from './find-browser.mjs';
import { removeProfile } from './remove-profile.ts';

const DEAD_PORTS = { https: 9, http: 9 };

/** Chromium with the extension, as Playwright has it. */
export interface OpenChromium {
  context: BrowserContext;
  origin: string;
  downloads: string;
  close(): Promise<void>;
}

/** Chromium, headless, with a profile of its own that goes when it closes. */
export async function driveChromium(options: DriveOptions): Promise<DrivenBrowser> {
  const { context, origin, downloads, close } = await openChromium(options);
  return {
    name: 'chrome',
    origin,
    downloads,
    newTab: async () => tabOf(await context.newPage()),
    stopWorker: () => stopWorkers(context),
    close,
  };
}

export async function openChromium(options: DriveOptions): Promise<OpenChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'clausewatch-chromium-'));
  const downloads = join(profile, 'saved');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chrome'),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1280, height: 900 },
    forcedColors: options.contrast?.startsWith('forced') ? 'active' : null,
    colorScheme: options.contrast === 'forced-dark' ? 'dark' : null,
    contrast: options.contrast === 'more' ? 'more' : null,
    args: [...hostRules(options), ...loading(options.extension)],
  });
  context.on('page', (page) => page.on('download', (saved) => void keepDownload(saved, downloads)));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { protocol, host } = new URL(worker.url());
  return {
    context,
    origin: `${protocol}//${host}`,
    downloads,
    close: async () => {
      await context.close();
      removeProfile(profile);
    },
  };
}

const loading = (extension: string) => [
  '--no-sandbox',
  '--disable-quic',
  '--ignore-certificate-errors',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

function hostRules({ ports = DEAD_PORTS }: DriveOptions): string[] {
  return [`--host-resolver-rules=MAP *:443 127.0.0.1:${ports.https}, MAP *:80 127.0.0.1:${ports.http}`];
}

// A browser that closes takes what is still on its way with it; a test that misses the file says so.
const keepDownload = (saved: Download, folder: string) =>
  saved.saveAs(join(folder, saved.suggestedFilename())).catch(() => {});

/** As the browser itself would after half a minute. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

function tabOf(page: Page): Tab {
  return {
    url: () => page.evaluate(() => location.href),
    go: async (url) => {
      await page.goto(url, { waitUntil: 'load' }).catch(ignoreFailedLoad);
    },
    run: (inPage, argument) => page.evaluate(inPage as never, argument),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: () => page.close(),
  };
}

// A server that answers with an error, or a page that goes elsewhere while it loads, is part of what is tested.
function ignoreFailedLoad(error: Error): void {
  if (!/net::ERR_|interrupted|Timeout/.test(error.message)) throw error;
}
