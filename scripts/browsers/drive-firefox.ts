import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { poll } from '../screen/poll.ts';
import type { DrivenBrowser, DriveOptions, Tab } from './driven-browser.ts';
import { findBrowser } from './find-browser.mjs';
import { removeProfile } from './remove-profile.ts';

const UUID = '6d1a2f0e-5c0b-4b8e-9a57-c1a05e3a7c40';
const IDLE = 30_000;
const LONGEST_IDLE = 60_000;
const DEAD_PORTS = { https: 9, http: 9 };

/** Firefox, headless, with a profile of its own that goes when it closes. */
export async function driveFirefox(options: DriveOptions): Promise<DrivenBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'clausewatch-firefox-'));
  const downloads = join(home, 'saved');
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    extraPrefsFirefox: preferences(options, downloads),
  });
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${UUID}`;
  return {
    name: 'firefox',
    origin,
    downloads,
    newTab: async () => tabOf(await browser.newPage()),
    stopWorker: () => waitForIdleEnd(browser),
    close: async () => {
      await browser.close();
      removeProfile(home);
    },
  };
}

function preferences(options: DriveOptions, downloads: string) {
  const { extension, ports = DEAD_PORTS, idleTimeout = IDLE, contrast } = options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': idleTimeout,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${ports.http};443=${ports.https}`,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // pages may not choose their colours
    ...(contrast === 'forced-light' ? { 'browser.display.document_color_use': 2 } : {}),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

// The event page ends by itself once nothing has been asked of it for the idle time set above; a page of the extension
// can see it among the extension's pages.
async function waitForIdleEnd(browser: Browser): Promise<void> {
  for (const page of await browser.pages()) {
    const isOwn = await page.evaluate(() => location.protocol === 'moz-extension:').catch(() => false);
    if (!isOwn) continue;
    await poll('the event page to end', async () => !(await page.evaluate(hasEventPage)), LONGEST_IDLE);
    return;
  }
  throw new Error('Open a page of the extension first: it sees whether the event page runs.');
}

function hasEventPage(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(): Window[] } } };
  return browser.extension.getViews().some((view) => view.location.pathname.includes('background'));
}

function tabOf(page: Page): Tab {
  return {
    url: () => page.evaluate(() => location.href),
    go: async (url) => {
      const loading = page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      // of the extension's own pages the driver may never hear that they are there; who asks them something sees it
      if (url.startsWith('moz-extension:')) loading.catch(() => {});
      else await loading.catch(ignoreFailedLoad);
    },
    run: (inPage, argument) => page.evaluate(inPage as never, argument),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
  };
}

// A server that answers with an error, or a page that goes elsewhere while it loads, is part of what is tested.
function ignoreFailedLoad(error: Error): void {
  if (!/net::ERR_|NS_ERROR|NS_BINDING|neterror|imeout|detached|abort|closed/.test(error.message)) throw error;
}
