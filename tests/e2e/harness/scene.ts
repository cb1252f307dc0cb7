import { inject } from 'vitest';
import { driveBrowser } from '../../../scripts/browsers/drive-browser';
import type { DrivenBrowser, DriveOptions } from '../../../scripts/browsers/driven-browser';
import { poll } from '../../../scripts/screen/poll';
import { Screen } from '../../../scripts/screen/screen';
import { FakeWeb } from '../web/fake-web';
import { extensionFolder } from './build-extensions';
import { Desk } from './desk';

/** A browser with the extension, and a web that says what the scenario wants. */
export interface Scene {
  browser: DrivenBrowser;
  web: FakeWeb;
  desk: Desk;
  /** A page of the extension: `welcome`, `popup`, `archive`, `options`, with what follows the name. */
  own(page: string): Promise<Screen>;
  /** A tab with a page of the web. */
  visit(address: string): Promise<Screen>;
  /** What a link of the extension opened in a new tab; in a tab of ours, since the Firefox driver does not see that one. */
  opened(address: RegExp): Promise<Screen>;
  close(): Promise<void>;
}

/** Two browsers start at once, on two processors that may have other work. */
const STARTING = 60_000;

export async function openScene(options: Partial<DriveOptions> = {}): Promise<Scene> {
  const name = inject('browserName');
  const web = await FakeWeb.open();
  const browser = await driveBrowser(name, { extension: extensionFolder(name), ports: web.ports, ...options });
  const open = async (url: string) => new Screen(await browser.newTab()).go(url);
  const desk = new Desk((await open(`${browser.origin}/options.html`)).tab);
  // The extension opens it when it is installed: only then is it ready. Asked of the extension: a driver may miss a tab.
  await poll('the welcome page', () => desk.findOwnTab(/\/welcome\.html/), STARTING);
  return {
    browser,
    web,
    desk,
    own: (page) => open(`${browser.origin}/${page.replace(/^[a-z]+/, '$&.html')}`),
    visit: open,
    opened: async (address) => open(await poll(`a tab at ${address}`, () => desk.findOwnTab(address))),
    close: async () => {
      await browser.close();
      await web.close();
    },
  };
}
