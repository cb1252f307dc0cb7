import { camera } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

const SETTINGS_PAGE = 'archive.html#/settings/site%3Amurmur.example';

/** What was read of settings, at its whole length; once as narrow as a telephone. */
export async function takeSettings(options: StudioOptions): Promise<void> {
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
