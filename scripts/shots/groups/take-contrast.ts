import type { Contrast } from '../../browsers/driven-browser.ts';
import { alertPage, camera, comparisonPage, type Look, MURMUR_PAGE } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** For readers whose system sets the colours, and for those who ask for more contrast. */
export async function takeContrast(options: StudioOptions): Promise<void> {
  await takeWith(options, 'forced-light', [['light', 'light', 'en']]);
  // Firefox has no switch for the rest but the system's.
  if (options.browser === 'firefox') return;
  await takeWith(options, 'forced-dark', [['dark', 'dark', 'en']]);
  await takeWith(options, 'more', [
    ['more-light', 'light', 'en'],
    ['more-dark', 'dark', 'en'],
  ]);
}

async function takeWith(options: StudioOptions, contrast: Contrast, looks: readonly Look[]): Promise<void> {
  const kind = contrast.startsWith('forced') ? 'forced' : 'contrast';
  const popup = await Studio.open(options, { width: 380, height: 600, contrast });
  const takeSmall = camera(popup, looks);
  await popup.fill();
  await takeSmall(`${kind}-popup`, 'popup.html', { site: 'murmur.example' });
  await takeSmall(`${kind}-popup-many`, 'popup.html', { press: '.chip' });
  await popup.close();

  const studio = await Studio.open(options, { width: 1280, height: 2000, contrast });
  const take = camera(studio, looks);
  await studio.fill();
  await studio.fillSettings();
  await studio.fillLicence();
  await take(`${kind}-welcome`, 'welcome.html');
  await take(`${kind}-archive`, 'archive.html');
  await take(`${kind}-service`, 'archive.html#/service/site%3Awharf.example');
  await take(`${kind}-settings`, `${MURMUR_PAGE.replace('/service/', '/settings/')}`);
  const [alert] = await studio.rows<{ id: string }>('alerts');
  await take(`${kind}-alert`, alertPage(alert?.id));
  await take(`${kind}-comparison`, comparisonPage(alert?.id));
  await take(`${kind}-search`, 'archive.html#/search?q=messages');
  await take(`${kind}-options`, 'options.html');
  await studio.close();
}
