// npm start [-- --browser chrome|firefox]: builds the extension and opens it in a real browser.
// Without a display it runs "See it work" headless, prints the alert and saves screenshots.
import { join, relative } from 'node:path';
import { findBrowser } from './browsers/find-browser.mjs';
import { installBrowsers, sayHowToInstall } from './browsers/install-browsers.mjs';
import { openForPerson } from './start/open-for-person.ts';
import { seeItWork } from './start/see-it-work.ts';
import { ROOT, runStep } from './steps/run-step.ts';

type Name = 'chrome' | 'firefox';

const wished = wishedBrowser();
const name = wished ?? (['chrome', 'firefox'] as const).find((one) => findBrowser(one)) ?? 'chrome';
const extension = join(ROOT, '.output', `${name}-mv3`);
const isBuilt = (await runStep('wxt', ['build', '-b', name], { CW_OUT: '.output' })) === 0;
if (!isBuilt) process.exit(1);

if (installBrowsers([name]).length > 0) {
  sayHowToLoad();
  process.exit(1);
}
if (hasDisplay()) await openForPerson(name, extension);
else await seeItWork(name, extension);

function wishedBrowser(): Name | undefined {
  const words = process.argv.slice(2).flatMap((word) => word.split('='));
  const at = words.indexOf('--browser');
  if (at < 0) return undefined;
  const word = words[at + 1];
  if (word === 'firefox') return 'firefox';
  if (word === 'chrome' || word === 'chromium') return 'chrome';
  console.error('--browser takes chrome or firefox.');
  process.exit(2);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function sayHowToLoad(): void {
  const folder = relative(process.cwd(), extension) || extension;
  const how =
    name === 'chrome'
      ? `open chrome://extensions, switch on "Developer mode", press "Load unpacked" and choose ${folder}`
      : `open about:debugging#/runtime/this-firefox, press "Load Temporary Add-on" and choose ${folder}/manifest.json`;
  console.error(`${sayHowToInstall(name)}\nThe extension is built. To load it by hand: ${how}.`);
}
