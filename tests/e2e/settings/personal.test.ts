import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { clickOn, SettingsDesk } from '../harness/settings-desk';
import { PERSONAL, personalPage, TRACES } from '../web/personal-page';

const PAGE = 'https://bsky.app/settings/account';
const DISCOVERY = 'Let people who have your number find you';

let scene: Scene;
let settings: SettingsDesk;
let isOn = true;
beforeAll(async () => {
  scene = await openScene();
  settings = new SettingsDesk(scene);
  scene.web.put(PAGE, () => ({ body: personalPage(isOn) }));
  await scene.desk.command('site.watch', { serviceId: 'bluesky' });
});
afterAll(() => scene?.close());

const tables = (): Promise<string[]> =>
  scene.desk.tab.run(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('clausewatch');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        };
      }),
    undefined,
  );

it('has a page that says all of it, or nothing would be proven', () => {
  for (const one of PERSONAL) expect(personalPage(true)).toContain(one);
  for (const one of PERSONAL) if (!/••|@wag/.test(one)) expect(one).toMatch(TRACES);
});

it('keeps no trace of anybody in any table', async () => {
  await settings.visit(PAGE, async (screen) => {
    await clickOn(screen, DISCOVERY);
    await settings.shows('/settings/account', DISCOVERY, 'off');
  });
  isOn = false;
  await settings.visit(PAGE);
  await settings.visit(PAGE);
  const read = (await settings.reading('/settings/account')).settings.map(({ name }) => name);
  expect(read).toContain('Show my birthday to others');
  expect(read.some((name) => /^Let people who have ‹redacted› [\da-f]{8} find you$/.test(name))).toBe(true);
  expect((await settings.told('/settings/account')).length).toBeGreaterThan(0);

  const names = await tables();
  expect(names).toContain('readings');
  for (const name of names) expect(JSON.stringify(await scene.desk.rows(name)), name).not.toMatch(TRACES);
  expect(await scene.desk.rows('faults')).toEqual([]);
});

it('puts no trace of anybody into a file, and neither the salt', async () => {
  const archive = await scene.own('archive');
  await archive.press(words('archive.export'));
  const folder = scene.browser.downloads;
  const file = await poll('the exported file', async () => {
    const name = existsSync(folder) && readdirSync(folder).find((one) => /\.gz$/.test(one));
    const content = name ? readFileSync(join(folder, name)) : undefined;
    return content?.length ? content : undefined;
  });
  const text = gunzipSync(file).toString();
  expect(text).toContain('Show my birthday to others');
  expect(text).not.toMatch(TRACES);
  const states = await scene.desk.rows<{ id: string; salt?: string }>('states');
  const salt = states.find(({ id }) => id === 'salt')?.salt ?? '';
  expect(salt.length).toBeGreaterThan(8);
  expect(text).not.toContain(salt);
  await archive.tab.close();
});

it('shows nobody in what it tells', async () => {
  const alerts = await scene.desk.rows<{ id: string }>('alerts');
  expect(alerts.length).toBeGreaterThan(0);
  for (const page of ['archive', 'popup', 'archive#/service/bluesky', `archive#/alert/${alerts[0]?.id}`]) {
    const screen = await scene.own(page);
    await screen.sees(/Bluesky|Clausewatch/);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await screen.text(), page).not.toMatch(TRACES);
    await screen.tab.close();
  }
});
