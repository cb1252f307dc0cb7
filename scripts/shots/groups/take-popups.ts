import { camera } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** The popup over each kind of site, and what a press in it opens. */
export async function takePopups(options: StudioOptions): Promise<void> {
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

  // Firefox for Android shows it as a page.
  const phone = await Studio.open(options, { width: 412, height: 860 });
  await phone.fill();
  await camera(phone)('popup-phone', 'popup.html', { site: 'murmur.example' });
  await phone.close();
}
