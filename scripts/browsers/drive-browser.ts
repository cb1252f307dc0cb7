import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import type { DrivenBrowser, DriveOptions } from './driven-browser.ts';

export const driveBrowser = (name: 'chrome' | 'firefox', options: DriveOptions): Promise<DrivenBrowser> =>
  name === 'chrome' ? driveChromium(options) : driveFirefox(options);
