import { camera, documentPage, MURMUR_PAGE } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** How services told of their changes, on a desk and on a telephone. */
export async function takeTrust(options: StudioOptions): Promise<void> {
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
    await take(`${name}-few`, MURMUR_PAGE, { press: '.year-list summary' });
    await take(`${name}-document`, documentPage('wharf.example', 'Terms of Service'));
    await studio.close();
  }
}
