import { alertPage, camera, comparisonPage, documentPage } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** The welcome page and the archive, on a desk and on a telephone. */
export async function takePages(options: StudioOptions): Promise<void> {
  await takeWith(options, '', { width: 1280, height: 1500 });
  await takeWith(options, 'narrow-', { width: 360, height: 2400 });
}

async function takeWith(
  options: StudioOptions,
  prefix: string,
  size: { width: number; height: number },
): Promise<void> {
  const studio = await Studio.open(options, size);
  const shoot = camera(studio);
  const take: typeof shoot = (name, ...rest) => shoot(`${prefix}${name}`, ...rest);
  await take('welcome', 'welcome.html');
  await take('welcome-ticked', 'welcome.html', { press: '.picker li input' });
  await take('archive-empty', 'archive.html');
  await studio.fill();
  const alerts = await studio.rows<{ id: string; documentId: string }>('alerts');
  await take('welcome-example', 'welcome.html');
  await take('archive', 'archive.html');
  await take('keys', 'archive.html', { press: '.key-help .button' });
  await take('service', 'archive.html#/service/site%3Alantern.example');
  await take('document', documentPage('murmur.example', 'Terms of Service'));
  await take('document-pending', documentPage('lantern.example', 'Terms of Service'));
  await take('document-blocked', documentPage('lantern.example', 'Trackers Policy'));
  await take('document-chapters', documentPage('reed.example', 'Terms of Service'));
  await take('document-editions', documentPage('reed.example', 'Privacy Policy'));
  const pending = alerts.find(({ documentId }) => documentId.startsWith('site:lantern.example/'));
  await take('alert-pending', alertPage(pending?.id));
  await take('alert', alertPage(alerts[0]?.id));
  await take('comparison', comparisonPage(alerts[0]?.id));
  await take('comparison-beside', comparisonPage(alerts[0]?.id), { press: '.choice:last-child input' });
  await take('missing', 'archive.html#/nowhere/at-all');
  await studio.fillLicence();
  await take('licence', 'archive.html#/service/site%3Awharf.example', { press: '.serves-service' });
  await studio.fillDisk();
  await take('archive-full-disk', 'archive.html');
  await studio.close();
}
