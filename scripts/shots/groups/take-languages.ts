import { LANGUAGES } from '../../../utils/i18n/locale.ts';
import { alertPage, camera, type Look } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

const LOOKS = LANGUAGES.map((language): Look => [language, 'light', language]);

/** What people see first, in every language, as narrow as a telephone and wide. */
export async function takeLanguages(options: StudioOptions): Promise<void> {
  for (const [name, width] of [
    ['narrow', 360],
    ['wide', 1280],
  ] as const) {
    const studio = await Studio.open(options, { width, height: name === 'wide' ? 1500 : 2600 });
    const take = camera(studio, LOOKS);
    await take(`words-${name}-welcome`, 'welcome.html');
    await studio.fill();
    await take(`words-${name}-popup`, 'popup.html', { site: 'murmur.example' });
    await take(`words-${name}-archive`, 'archive.html');
    const [alert] = await studio.rows<{ id: string }>('alerts');
    await take(`words-${name}-alert`, alertPage(alert?.id));
    await studio.close();

    const longer = await Studio.open(options, { width, height: name === 'wide' ? 3600 : 5600 });
    await longer.fill();
    await camera(longer, LOOKS)(`words-${name}-options`, 'options.html');
    await longer.close();
  }
}
