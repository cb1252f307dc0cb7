import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScene, type Scene } from '../harness/scene';
import { SettingsDesk } from '../harness/settings-desk';

const CLUB = 'https://club.example';
const ID = 'site:club.example';
const TOOT = 'https://toot.example/settings/privacy/reach';
const SWITCHES = ['Privates Konto', 'Zeigen, wann Sie aktiv sind'];
const MARK = '<link rel="mask-icon" href="/packs/media/images/logo-symbol-icon-1a2b.svg">';

let scene: Scene;
let settings: SettingsDesk;
beforeAll(async () => {
  scene = await openScene();
  settings = new SettingsDesk(scene);
  scene.web.put(`${CLUB}/konto/einstellungen`, page('Einstellungen – Klub', SWITCHES));
  scene.web.put(`${CLUB}/konto`, page('Einstellungen – Klub', SWITCHES.slice(1)));
  scene.web.put(`${CLUB}/account/notify`, late('Einstellungen – Klub', SWITCHES));
  scene.web.put(`${CLUB}/account/orders`, page('Bestellungen', SWITCHES));
  scene.web.put(`${CLUB}/feed`, page('Klub', SWITCHES));
  scene.web.put(TOOT, page('Reach', SWITCHES));
  await scene.desk.command('site.watch', { host: 'club.example', name: 'Klub' });
  await scene.desk.command('site.watch', { host: 'toot.example', name: 'Toot' });
});
afterAll(() => scene?.close());

const page = (title: string, names: readonly string[], head = ''): string => `<!DOCTYPE html>
<html lang="de"><head><title>${title}</title>${head}</head><body>
<header><label><input type="checkbox" role="switch"> Dunkles Bild</label><label><input type="checkbox" role="switch"> Ton</label></header>
<main>${names.map((name) => `<p><label><input type="checkbox" role="switch"> ${name}</label></p>`).join('')}</main></body></html>`;

/** Says what it is once its scripts have run. */
const late = (title: string, names: readonly string[]): string =>
  page('Klub', names, `<script>setTimeout(() => { document.title = '${title}'; }, 1500);</script>`);

/** Long enough for a page to be read, if it were. */
const look = async (address: string): Promise<void> => {
  const screen = await scene.visit(address);
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  await screen.tab.close();
};

it('guesses nothing before the user wants it', async () => {
  await look(`${CLUB}/konto/einstellungen`);
  expect(await settings.pages()).toEqual([]);
});

it('then reads what is called settings, has two in its main part, and nothing else', async () => {
  expect(await scene.desk.command('site.read-settings', { serviceId: ID, isOn: true })).toMatchObject({ ok: true });
  await look(`${CLUB}/feed`);
  await look(`${CLUB}/account/orders`);
  await look(`${CLUB}/konto`);
  expect(await settings.pages()).toEqual([]);
  await settings.visit(`${CLUB}/konto/einstellungen`);
  await settings.visit(`${CLUB}/account/notify`);
  expect(await settings.pages()).toEqual(['/account/notify', '/konto/einstellungen']);
  const names = (await settings.reading('/konto/einstellungen')).settings.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(SWITCHES));
});

it('knows the settings of a Mastodon by its marks, and takes no other page there for them', async () => {
  await look(TOOT);
  expect(await settings.pages()).not.toContain('/settings/privacy/reach');
  scene.web.put(TOOT, page('Reach', SWITCHES, MARK));
  await settings.visit(TOOT);
  expect(await settings.pages()).toContain('/settings/privacy/reach');
});
