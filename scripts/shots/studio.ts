import { join } from 'node:path';
import { FakeWeb } from '../../tests/e2e/web/fake-web.ts';
import type { Language } from '../../utils/i18n/locale.ts';
import { driveBrowser } from '../browsers/drive-browser.ts';
import type { Contrast, DrivenBrowser, Tab } from '../browsers/driven-browser.ts';
import { poll } from '../screen/poll.ts';

export interface StudioOptions {
  browser: 'chrome' | 'firefox';
  /** The folder of the built extension. */
  extension: string;
  /** The script that fills the archive. */
  seed: string;
  /** Where the pictures go. */
  folder: string;
}

/** The size of every page, and what the reader's system asks for. */
interface Room {
  width: number;
  height: number;
  contrast?: Contrast;
}

/** How a page comes to look as it does. */
export interface Way {
  theme?: 'light' | 'dark';
  /** As the popup over that site. */
  site?: string;
  /** After a press on the first of these, which is brought into sight; one after the other. */
  press?: string | readonly string[];
}

const SITE_PAGE = `<!doctype html><html lang="en"><title>Home</title><h1>Home</h1>
<footer><a href="/terms">Terms of Service</a> <a href="https://heron-legal.example/privacy">Privacy Policy</a></footer>`;

/** A browser with the extension, made-up sites to stand on, and a camera. */
export class Studio {
  readonly options: StudioOptions;
  readonly #browser: DrivenBrowser;
  readonly #web: FakeWeb;
  readonly #desk: Tab;

  private constructor(options: StudioOptions, browser: DrivenBrowser, { web, desk }: { web: FakeWeb; desk: Tab }) {
    this.options = options;
    this.#browser = browser;
    this.#web = web;
    this.#desk = desk;
  }

  static async open(options: StudioOptions, { contrast, ...viewport }: Room): Promise<Studio> {
    const web = await FakeWeb.open();
    const browser = await driveBrowser(options.browser, { ...options, viewport, contrast, ports: web.ports });
    for (const host of ['murmur', 'lantern', 'pond', 'reed', 'brook', 'heron'])
      web.put(`https://${host}.example/`, SITE_PAGE);
    web.put('https://murmur.example/settings/privacy', SITE_PAGE);
    const desk = await browser.newTab();
    await desk.go(`${browser.origin}/options.html`);
    await poll('the options', () => desk.run(() => document.querySelector('h1') !== null, undefined));
    return new Studio(options, browser, { web, desk });
  }

  /** Puts made-up services into the archive, and the example where asked. */
  async fill({ withExample = true } = {}): Promise<void> {
    await this.#desk.run(this.options.seed as never, undefined);
    await this.#desk.run(
      (now) => (globalThis as unknown as { shots: { seed(now: number): Promise<void> } }).shots.seed(now),
      Date.now(),
    );
    if (withExample) await this.command('example.run');
  }

  /** And one more, whose licence changed again and again. */
  fillLicence(): Promise<void> {
    return this.#seed('seedLicence');
  }

  /** And what was read of the settings of one of them. */
  fillSettings(): Promise<void> {
    return this.#seed('seedSettings');
  }

  /** What the script makes of the archive in the page: `makeProof`, say. */
  make<T>(what: string, wish: unknown): Promise<T> {
    return this.#desk.run(
      ({ name, given }) =>
        (globalThis as unknown as { shots: Record<string, (given: unknown) => Promise<unknown>> }).shots[name]?.(given),
      { name: what, given: wish },
    ) as Promise<T>;
  }

  async #seed(what: 'seedLicence' | 'seedSettings'): Promise<void> {
    await this.#desk.run(
      ({ name, now }) =>
        (globalThis as unknown as { shots: Record<string, (now: number) => Promise<void>> }).shots[name]?.(now),
      { name: what, now: Date.now() },
    );
  }

  command(name: string, payload?: unknown): Promise<unknown> {
    return this.#desk.run(
      (message) => {
        const api = globalThis as unknown as { chrome: { runtime: { sendMessage(one: object): Promise<unknown> } } };
        return api.chrome.runtime.sendMessage(message);
      },
      { name, payload },
    );
  }

  /** From now on the disk seems to have been full since yesterday. */
  async fillDisk(): Promise<void> {
    await this.#desk.run(
      (since) => (globalThis as unknown as { shots: { fill(since: number): Promise<unknown> } }).shots.fill(since),
      Date.now() - 86_400_000,
    );
  }

  /** All rows of a table of the archive; bytes are left out. */
  rows<T>(table: string): Promise<T[]> {
    return this.#desk.run(readRows, table) as Promise<T[]>;
  }

  async speak(language: Language): Promise<void> {
    await this.#desk.run((chosen) => {
      const api = globalThis as unknown as { chrome: { storage: { local: { set(one: object): Promise<void> } } } };
      return api.chrome.storage.local.set({ preferences: { language: chosen } });
    }, language);
  }

  /** A picture of a page of the extension: `archive.html#/service/x`. */
  async take(name: string, page: string, { theme = 'light', site, press }: Way = {}): Promise<string> {
    const { browser, folder } = this.options;
    const under = site === undefined ? undefined : await this.#openSite(site);
    const tab = await this.#browser.newTab();
    await tab.go(`${this.#browser.origin}/${page}`);
    await poll(page, () => tab.run(isDrawn, undefined));
    if (under) await this.#lookAgain(tab, under);
    await poll(`${page} with all it says`, () => tab.run(isDrawn, undefined));
    for (const one of press === undefined ? [] : [press].flat()) await tab.run(pressFirst, one);
    await tab.run(paint, theme);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const file = join(folder, `${name}.png`);
    await tab.screenshot(file);
    await tab.close();
    await under?.close();
    console.log(`${browser} ${name}`);
    return file;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#web.close();
  }

  async #openSite(site: string): Promise<Tab> {
    const tab = await this.#browser.newTab();
    await tab.go(site.includes('/') ? `https://${site}` : `https://${site}/`);
    return tab;
  }

  // The popup asks for the tab in front: the site's is brought there, and the popup opened once more behind it.
  async #lookAgain(popup: Tab, site: Tab): Promise<void> {
    const url = await site.url();
    await this.#desk.run(bringToFront, url);
    await popup.run(() => location.reload(), undefined).catch(() => undefined);
    await poll('the popup with its site', () =>
      popup.run(() => document.querySelector('.site:not(.none)') !== null, undefined),
    );
  }
}

/** As the reader's system would ask for it: the build turns `light-dark()` into two switches. */
const paint = (theme: 'light' | 'dark'): void => {
  const { style } = document.documentElement;
  style.colorScheme = theme;
  // no picture of a colour on its way
  style.setProperty('--quick', '0s');
  style.setProperty('--lightningcss-light', theme === 'light' ? 'initial' : ' ');
  style.setProperty('--lightningcss-dark', theme === 'dark' ? 'initial' : ' ');
};

const pressFirst = (selector: string): void => {
  const button = document.querySelector<HTMLElement>(selector);
  // as a pointer would
  button?.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
  button?.click();
  button?.scrollIntoView({ block: 'center' });
};

const isDrawn = (): boolean => document.querySelector('h1') !== null && !document.querySelector('.loading');

async function bringToFront(url: string): Promise<void> {
  interface Tabs {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    update(id: number, change: object): Promise<void>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const found = (await tabs.query({})).find((tab) => tab.url === url);
  if (found) await tabs.update(found.id, { active: true });
}

function readRows(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clausewatch');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () =>
        resolve(JSON.parse(JSON.stringify(reading.result, (_, value) => (ArrayBuffer.isView(value) ? null : value))));
      reading.onerror = () => reject(reading.error);
    };
  });
}
