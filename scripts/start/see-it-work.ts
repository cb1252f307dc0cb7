import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { driveBrowser } from '../browsers/drive-browser.ts';
import type { DrivenBrowser } from '../browsers/driven-browser.ts';
import { poll } from '../screen/poll.ts';
import { type AlertRead, readAlert } from '../screen/read-alert.ts';
import { Screen } from '../screen/screen.ts';
import { words } from '../screen/words.ts';
import { ROOT } from '../steps/run-step.ts';

const SHOTS = join(ROOT, '.shots');

/** The example, headless, through the built extension: prints the alert with its quotes and saves screenshots. */
export async function seeItWork(name: 'chrome' | 'firefox', extension: string): Promise<void> {
  console.log(
    `There is no display, so "See it work" runs headless in ${name === 'chrome' ? 'Chromium' : 'Firefox'}.\n`,
  );
  mkdirSync(SHOTS, { recursive: true });
  const browser = await driveBrowser(name, { extension });
  const shots: string[] = [];
  const shoot = async (screen: Screen, what: string) => {
    const file = join(SHOTS, `${name}-${what}.png`);
    await screen.tab.screenshot(file);
    shots.push(file);
  };
  try {
    const welcome = await openWhenReady(browser, 'welcome.html');
    await shoot(welcome, 'welcome');
    await welcome.press(words('welcome.example-run'));
    const href = await poll('the example’s alert', () => welcome.tab.run(findAlertLink, undefined));
    await shoot(welcome, 'welcome-with-alert');
    const story = await openWhenReady(browser, href.replace(/^.*?\/(?=[a-z]+\.html)/, ''));
    printAlert(await poll('the story of the alert', () => story.tab.run(readAlert, undefined)));
    await shoot(story, 'alert');
    const popup = await openWhenReady(browser, 'popup.html');
    await popup.sees(/\S+/);
    await shoot(popup, 'popup');
    const archive = await openWhenReady(browser, 'archive.html');
    await archive.sees(words('archive.services'));
    await shoot(archive, 'archive');
  } finally {
    await browser.close();
  }
  console.log(`Screenshots:\n${shots.map((file) => `  ${file}`).join('\n')}`);
}

const openWhenReady = async (browser: DrivenBrowser, page: string): Promise<Screen> => {
  const screen = await new Screen(await browser.newTab()).go(`${browser.origin}/${page}`);
  await screen.sees(/\S+ \S+/);
  return screen;
};

/** Runs in the page: where the example's alert leads, once it is there. */
const findAlertLink = () =>
  document.querySelector<HTMLAnchorElement>('[aria-labelledby="example"] a[href*="alert"]')?.getAttribute('href') ?? '';

function printAlert({ headline, lead, findings, told }: AlertRead): void {
  console.log(`${headline}\n${lead}\n`);
  for (const { headline: meaning, topic, before, after } of findings) {
    console.log(`* ${meaning} (${topic})`);
    console.log(`    ${words('alert.before')}: ${before ? `"${before}"` : words('alert.not-there-before')}`);
    console.log(`    ${words('alert.after')}: ${after ? `"${after}"` : words('alert.gone-now')}`);
  }
  console.log(`\n${words('alert.told')}`);
  for (const line of told) console.log(`  ${line}`);
  console.log('');
}
