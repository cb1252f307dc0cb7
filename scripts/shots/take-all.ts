import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps/run-step.ts';
import { type Look, Studio, type StudioOptions, type Way } from './studio.ts';

const LOOKS: [name: string, look: Look][] = [
  ['light', { theme: 'light', language: 'en' }],
  ['dark', { theme: 'dark', language: 'en' }],
  ['de', { theme: 'light', language: 'de' }],
];

/** Every view, in one browser; or those of one group. */
export async function takeAll(options: StudioOptions, only?: string): Promise<void> {
  const groups = {
    popups: takePopups,
    pages: takePages,
    settings: takeSettings,
    since: takeSince,
    options: takeOptions,
    trust: takeTrust,
  };
  for (const [name, take] of Object.entries(groups)) if (only === undefined || only === name) await take(options);
}

async function takePopups(options: StudioOptions): Promise<void> {
  const studio = await Studio.open(options, { width: 380, height: 600 });
  const take = camera(studio);
  await take('popup-first', 'popup.html');
  await studio.fill();
  await take('popup-many', 'popup.html');
  await take('popup-watched', 'popup.html', { site: 'murmur.example' });
  await take('popup-blocked', 'popup.html', { site: 'lantern.example' });
  await take('popup-held', 'popup.html', { site: 'pond.example' });
  await take('popup-chapters', 'popup.html', { site: 'reed.example' });
  await take('popup-unwatched', 'popup.html', { site: 'heron.example' });
  await take('popup-seek', 'popup.html', { press: '.board > .button, .filter .icon-button' });
  await take('popup-meaning', 'popup.html', { press: '.chip' });
  await take('popup-undo', 'popup.html', { press: '.alert-actions .icon-button:last-child' });
  await studio.fillDisk();
  await take('popup-full-disk', 'popup.html', { site: 'murmur.example' });
  await studio.command('alert.read-all');
  await take('popup-calm', 'popup.html', { site: 'murmur.example' });
  await studio.close();
}

async function takePages(options: StudioOptions): Promise<void> {
  const studio = await Studio.open(options, { width: 1280, height: 1500 });
  const take = camera(studio);
  await take('welcome', 'welcome.html');
  await take('archive-empty', 'archive.html');
  await studio.fill();
  const alerts = await studio.rows<{ id: string; documentId: string }>('alerts');
  const [alert] = alerts;
  const [before, after] = alert?.id.split(':') ?? [];
  await take('welcome-example', 'welcome.html');
  await take('archive', 'archive.html');
  await take('service', 'archive.html#/service/site%3Alantern.example');
  await take('document', documentPage('murmur.example', 'Terms of Service'));
  await take('document-pending', documentPage('lantern.example', 'Terms of Service'));
  await take('document-blocked', documentPage('lantern.example', 'Trackers Policy'));
  await take('document-chapters', documentPage('reed.example', 'Terms of Service'));
  await take('document-editions', documentPage('reed.example', 'Privacy Policy'));
  const pending = alerts.find(({ documentId }) => documentId.startsWith('site:lantern.example/'));
  await take('alert-pending', `archive.html#/alert/${encodeURIComponent(pending?.id ?? '')}`);
  await take('alert', `archive.html#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  await take('comparison', `archive.html#/compare/${before}/${after}`);
  await studio.fillLicence();
  await take('licence', 'archive.html#/service/site%3Awharf.example', { press: '.serves-service' });
  await studio.fillDisk();
  await take('archive-full-disk', 'archive.html');
  await studio.close();
}

const SETTINGS_PAGE = 'archive.html#/settings/site%3Amurmur.example';

/** What was read of settings, at its whole length; once as narrow as a telephone. */
async function takeSettings(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['settings', { width: 1280, height: 2600 }],
    ['settings-narrow', { width: 360, height: 4200 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    const take = camera(studio);
    await studio.fill({ withExample: false });
    await take(`${name}-none`, SETTINGS_PAGE);
    await studio.fillSettings();
    await take(name, SETTINGS_PAGE, { press: '.history-button' });
    const alerts = await studio.rows<{ id: string; about?: string; severity: number }>('alerts');
    const loud = alerts.find(({ about, severity }) => about === 'settings' && severity === 3);
    await take(`${name}-alert`, `archive.html#/alert/${loud?.id}`);
    await studio.close();
  }
  const studio = await Studio.open(options, { width: 380, height: 600 });
  await studio.fill({ withExample: false });
  await studio.command('alert.read-all');
  await studio.fillSettings();
  await camera(studio)('popup-settings', 'popup.html', { site: 'murmur.example/settings/privacy' });
  await studio.close();
}

/** How services told of their changes, on a desk and on a telephone. */
async function takeTrust(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['trust', { width: 1280, height: 2000 }],
    ['trust-narrow', { width: 360, height: 3200 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    const take = camera(studio);
    await studio.fill();
    await studio.fillLicence();
    await take(`${name}-home`, 'archive.html', { press: '.trust-overview summary' });
    await take(name, 'archive.html#/service/site%3Awharf.example', { press: '.trust-behind summary' });
    await take(`${name}-few`, SERVICE_PAGE, { press: '.year-list summary' });
    await take(`${name}-document`, documentPage('wharf.example', 'Terms of Service'));
    await studio.close();
  }
}

const SERVICE = 'site:murmur.example';
const SERVICE_PAGE = `archive.html#/service/${encodeURIComponent(SERVICE)}`;
const dayAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

/** A service of which all is known that its page can tell, and what came since its terms were agreed to. */
async function takeSince(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['since', { width: 1280, height: 2000 }],
    ['since-narrow', { width: 360, height: 3000 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    const take = camera(studio);
    await studio.fill({ withExample: false });
    await take(`${name}-ask`, SERVICE_PAGE, { press: '.mail-section button' });
    await studio.fillSettings();
    await studio.command('agreement.set', { serviceId: SERVICE, day: dayAgo(15).toLocaleDateString('sv') });
    const holdsFrom = dayAgo(2).toLocaleDateString('en-GB', { dateStyle: 'long' });
    await studio.command('mail.keep', {
      ...{ serviceId: SERVICE, day: dayAgo(4).toLocaleDateString('sv') },
      text: `Murmur is updating its Terms of Service. The changes take effect on ${holdsFrom}.`,
    });
    await take(name, SERVICE_PAGE);
    const alerts = await studio.rows<{ id: string; documentId: string }>('alerts');
    const told = alerts.find(({ documentId }) => documentId === `${SERVICE}/Terms of Service`)?.id ?? '';
    await take(`${name}-told`, `archive.html#/alert/${encodeURIComponent(told)}`);
    await take(`${name}-compared`, `archive.html#/compare/${told.replace(':', '/')}`);
    await studio.close();
  }
}

const documentPage = (host: string, termsType: string): string =>
  `archive.html#/document/${encodeURIComponent(`site:${host}/${termsType}`)}`;

/** The longest page, at its whole length; once as narrow as a telephone. */
async function takeOptions(options: StudioOptions): Promise<void> {
  const pack = readFileSync(join(ROOT, 'docs', 'examples', 'inactive-accounts.pack.json'), 'utf8');
  for (const [name, size] of [
    ['options', { width: 1280, height: 3900 }],
    ['options-narrow', { width: 360, height: 5200 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    await studio.fill();
    await studio.fillDisk();
    await studio.command('pack.add', { text: pack });
    await studio.command('topic.switch', { topic: 'fees', isOn: false });
    await camera(studio)(name, 'options.html', { press: '.old-pages .button' });
    await studio.close();
  }
}

const camera =
  (studio: Studio) =>
  async (name: string, page: string, way: Way = {}) => {
    for (const [look, { language = 'en', theme }] of LOOKS) {
      await studio.speak(language);
      await studio.take(`${studio.options.browser}-${name}-${look}`, page, { theme, ...way });
    }
  };
