import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { clickAt, clickByScript, clickOn, pressOn, SettingsDesk } from '../harness/settings-desk';
import { type Kept, SettingsServer } from '../web/settings-server';
import { askingPage, buttonsPage, formPage, germanPage, rootsPage, routedPage, virtualPage } from '../web/story-pages';

let scene: Scene;
let server: SettingsServer;
let settings: SettingsDesk;
beforeAll(async () => {
  scene = await openScene();
  server = new SettingsServer(scene.web);
  settings = new SettingsDesk(scene);
  await scene.desk.command('site.watch', { serviceId: 'bluesky' });
});
afterAll(() => scene?.close());

const kept = (...names: string[]): Kept[] => names.map((name) => ({ name, isOn: false }));
const [ACTIVITY, BIRTHDAY, SEARCH] = [
  'Show when you are active',
  'Show my birthday to others',
  'Let search engines show your profile',
];
const THREE = kept(ACTIVITY, BIRTHDAY, SEARCH);

it('takes a switch that jumps back, since its server refused, for nothing', async () => {
  const page = server.put('/settings/jumping', THREE, buttonsPage);
  server.refused.add(BIRTHDAY);
  await settings.visit(page, async (screen) => {
    await clickOn(screen, BIRTHDAY);
    await settings.shows('/settings/jumping', BIRTHDAY, 'on');
    await settings.shows('/settings/jumping', BIRTHDAY, 'off');
    await clickOn(screen, SEARCH);
    await settings.shows('/settings/jumping', SEARCH, 'on');
  });
  await poll('the server to hear of it', async () => server.list('/settings/jumping')[2]?.isOn);
  await settings.visit(page);
  expect(await settings.told('/settings/jumping')).toEqual([`${SEARCH}: user-change, you-here`]);
  server.refused.clear();
});

it('gives what was chosen in a layer to the user, and nothing to a layer that was left', async () => {
  const page = server.put('/settings/asking', THREE, askingPage);
  await settings.visit(page, async (screen) => {
    await clickOn(screen, ACTIVITY);
    await clickAt(screen, '#no');
    await clickOn(screen, BIRTHDAY);
    await clickAt(screen, '#yes');
    await settings.shows('/settings/asking', BIRTHDAY, 'on');
    // Beside it, a script of the page's own goes all the way by itself.
    await clickByScript(screen, SEARCH);
    await screen.tab.run(() => document.querySelector<HTMLElement>('#yes')?.click(), undefined);
    await settings.shows('/settings/asking', SEARCH, 'on');
  });
  await poll('the server to hear of both', async () => server.list('/settings/asking').filter(({ isOn }) => isOn)[1]);
  await settings.visit(page);
  expect(await settings.told('/settings/asking')).toEqual([
    `${SEARCH}: silent-flip, page-without-you`,
    `${BIRTHDAY}: user-change, you-here`,
  ]);
});

it('counts what is ticked in a form once the form is sent', async () => {
  const page = server.put('/settings/form', THREE, formPage);
  await settings.visit(page, async (screen) => {
    await clickOn(screen, ACTIVITY);
    await settings.shows('/settings/form', ACTIVITY, 'on');
  });
  await settings.visit(page);
  expect(await settings.told('/settings/form')).toEqual([]);
  await settings.visit(page, async (screen) => {
    await pressOn(screen, BIRTHDAY);
    await settings.shows('/settings/form', BIRTHDAY, 'on');
    const before = await settings.count('/settings/form');
    await clickOn(screen, 'save');
    await poll('the page after it', async () => (await settings.count('/settings/form')) > before);
  });
  await settings.visit(page);
  expect(await settings.told('/settings/form')).toEqual([`${BIRTHDAY}: user-change, you-here`]);
});

it('knows all of a list that is filled as one scrolls, and misses nothing of it that is out of sight', async () => {
  const about = ['likes', 'replies', 'mentions', 'new followers', 'reposts', 'quotes', 'messages', 'birthdays'];
  const names = about.flatMap((what) => [`Tell me of ${what} by e-mail`, `Tell me of ${what} on this device`]);
  const page = server.put('/settings/long', kept(...names), virtualPage);
  await settings.visit(page, async (screen) => {
    for (let top = 0; top <= names.length * 64; top += 250) {
      await screen.tab.run(async (to) => {
        document.querySelector('#list')?.scrollTo(0, to);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }, top);
      const inSight = await screen.texts('.row span');
      await settings.reading('/settings/long', (one) =>
        inSight.every((name) => one.settings.some((setting) => setting.name === name)),
      );
    }
    const row = await settings.reading('/settings/long', (one) => one.settings.length === names.length);
    expect(row.settings.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(row.isPartial).toBe(true);
  });
  await settings.visit(page);
  await settings.visit(page);
  expect(await settings.told('/settings/long')).toEqual([]);
});

it('reads switches in open and in closed roots, and knows whose hand was on them', async () => {
  const page = server.put('/settings/roots', THREE, rootsPage);
  await settings.visit(page, async (screen) => {
    await clickOn(screen, ACTIVITY);
    await settings.shows('/settings/roots', ACTIVITY, 'on');
    await clickOn(screen, BIRTHDAY);
    await settings.shows('/settings/roots', BIRTHDAY, 'on');
  });
  await poll('the server to hear of both', async () => server.list('/settings/roots').filter(({ isOn }) => isOn)[1]);
  server.set('/settings/roots', SEARCH, true);
  await settings.visit(page);
  await settings.visit(page);
  expect(await settings.told('/settings/roots')).toEqual([
    `${SEARCH}: silent-flip, between-visits`,
    `${BIRTHDAY}: user-change, you-here`,
    `${ACTIVITY}: user-change, you-here`,
  ]);
});

it('reads a German page, and believes the user who did it on the telephone', async () => {
  const [account, ads, search] = [
    'Privates Konto',
    'Personalisierte Werbung',
    'Suchmaschinen dürfen mein Profil zeigen',
  ];
  const page = server.put('/settings/deutsch', kept(account, ads, search), germanPage);
  await settings.visit(page, async (screen) => {
    await pressOn(screen, account);
    await settings.shows('/settings/deutsch', account, 'on');
  });
  await poll('the server to hear of it', async () => server.list('/settings/deutsch')[0]?.isOn);
  server.set('/settings/deutsch', search, true);
  await settings.visit(page);
  await settings.visit(page);
  expect(await settings.told('/settings/deutsch')).toEqual([
    `${account}: user-change, you-here`,
    `${search}: silent-flip, between-visits`,
  ]);
  const alerts = await scene.desk.rows<{ id: string; serviceId: string; at: number }>('alerts');
  const story = await scene.own(`archive#/alert/${alerts.sort((a, b) => a.at - b.at).at(-1)?.id}`);
  await story.sees(search);
  await story.press(words('setting.was-me'));
  await poll('the claim', async () =>
    (await settings.told('/settings/deutsch')).includes(`${search}: user-change, you-elsewhere`),
  );
  await story.tab.close();
});

it('reads a route of settings that a link brings up, and no feed before or after it', async () => {
  server.put('/settings/routed', THREE, routedPage);
  scene.web.put('https://bsky.app/home', routedPage(THREE));
  const screen = await scene.visit('https://bsky.app/home');
  await screen.sees('Show reposts');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await settings.pages()).not.toContain('/home');
  await clickOn(screen, 'settings');
  const row = await settings.reading('/settings/routed');
  expect(row.settings.map(({ name }) => name)).toEqual([ACTIVITY, BIRTHDAY, SEARCH]);
  const before = await settings.count('/settings/routed');
  await clickOn(screen, 'home');
  await screen.sees('Show reposts');
  await clickOn(screen, 'Show reposts');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await settings.pages()).not.toContain('/home');
  expect(await settings.count('/settings/routed')).toBe(before);
  await screen.tab.close();
});
