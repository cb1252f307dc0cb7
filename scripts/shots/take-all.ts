import { type Look, Studio, type StudioOptions } from './studio.ts';

const LOOKS: [name: string, look: Look][] = [
  ['light', { theme: 'light', language: 'en' }],
  ['dark', { theme: 'dark', language: 'en' }],
  ['de', { theme: 'light', language: 'de' }],
];

/** Every view, in one browser. */
export async function takeAll(options: StudioOptions): Promise<void> {
  await takePopups(options);
  await takePages(options);
}

async function takePopups(options: StudioOptions): Promise<void> {
  const studio = await Studio.open(options, { width: 380, height: 600 });
  const take = camera(studio);
  await take('popup-first', 'popup.html');
  await studio.fill();
  await take('popup-many', 'popup.html');
  await take('popup-watched', 'popup.html', 'murmur.example');
  await take('popup-blocked', 'popup.html', 'lantern.example');
  await take('popup-held', 'popup.html', 'pond.example');
  await take('popup-unwatched', 'popup.html', 'heron.example');
  await studio.fillDisk();
  await take('popup-full-disk', 'popup.html', 'murmur.example');
  await studio.command('alert.read-all');
  await take('popup-calm', 'popup.html', 'murmur.example');
  await studio.close();
}

async function takePages(options: StudioOptions): Promise<void> {
  const studio = await Studio.open(options, { width: 1280, height: 1500 });
  const take = camera(studio);
  await take('welcome', 'welcome.html');
  await take('archive-empty', 'archive.html');
  await studio.fill();
  const [alert] = await studio.rows<{ id: string }>('alerts');
  const [before, after] = alert?.id.split(':') ?? [];
  await take('welcome-example', 'welcome.html');
  await take('archive', 'archive.html');
  await take('service', 'archive.html#/service/site%3Alantern.example');
  await take('document', `archive.html#/document/${encodeURIComponent('site:murmur.example/Terms of Service')}`);
  await take('alert', `archive.html#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  await take('comparison', `archive.html#/compare/${before}/${after}`);
  await studio.fillDisk();
  await take('archive-full-disk', 'archive.html');
  await take('options', 'options.html');
  await studio.close();
}

const camera = (studio: Studio) => async (name: string, page: string, site?: string) => {
  for (const [look, { language = 'en', theme }] of LOOKS) {
    await studio.speak(language);
    await studio.take(`${studio.options.browser}-${name}-${look}`, page, { theme, site });
  }
};
