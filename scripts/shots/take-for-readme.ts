import { Studio, type StudioOptions } from './studio.ts';

const PAGE = { width: 1040, height: 720 };
const POPUP = { width: 380, height: 560 };

/** The pictures of the README, in English; one of them dark. */
export async function takeForReadme(options: StudioOptions): Promise<void> {
  const popup = await Studio.open(options, POPUP);
  await popup.speak('en');
  await popup.fill();
  await popup.take('popup', 'popup.html', { site: 'murmur.example' });
  await popup.close();

  const pages = await Studio.open(options, PAGE);
  await pages.speak('en');
  await pages.command('example.run');
  const [alert] = await pages.rows<{ id: string }>('alerts');
  const [before, after] = alert?.id.split(':') ?? [];
  await pages.take('welcome', 'welcome.html');
  await pages.take('alert', `archive.html#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  await pages.take('comparison', `archive.html#/compare/${before}/${after}`, { theme: 'dark' });
  await pages.close();
}
