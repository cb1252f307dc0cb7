import { inject } from 'vitest';
import { driveBrowser } from '../../../scripts/browsers/drive-browser';
import type { DrivenBrowser, DriveOptions } from '../../../scripts/browsers/driven-browser';
import { poll } from '../../../scripts/screen/poll';
import { Screen } from '../../../scripts/screen/screen';
import { FakeWeb } from '../web/fake-web';
import { extensionFolder } from './build-extensions';

/** A browser with the extension, and a web that says what the scenario wants. */
export interface Scene {
  browser: DrivenBrowser;
  web: FakeWeb;
  /** A page of the extension: `welcome`, `popup`, `archive`, `options`, with what follows the name. */
  own(page: string): Promise<Screen>;
  /** A tab with a page of the web. */
  visit(address: string): Promise<Screen>;
  close(): Promise<void>;
}

export async function openScene(options: Partial<DriveOptions> = {}): Promise<Scene> {
  const name = inject('browserName');
  const web = await FakeWeb.open();
  const browser = await driveBrowser(name, { extension: extensionFolder(name), ports: web.ports, ...options });
  const open = async (url: string) => new Screen(await browser.newTab()).go(url);
  const scene: Scene = {
    browser,
    web,
    own: (page) => open(`${browser.origin}/${page.replace(/^[a-z]+/, '$&.html')}`),
    visit: open,
    close: async () => {
      await browser.close();
      await web.close();
    },
  };
  await waitForWelcome(scene);
  return scene;
}

// The extension opens it when it is installed: only then is it ready.
async function waitForWelcome({ browser }: Scene): Promise<void> {
  await poll('the welcome page', async () => {
    for (const tab of await browser.tabs()) if (/\/welcome\.html/.test(await tab.url())) return true;
    return false;
  });
}
