import { camera } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** Where a change is shared from, and where a file of somebody else is checked. */
export async function takeSharing(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['sharing', { width: 1280, height: 1400 }],
    ['sharing-narrow', { width: 360, height: 1800 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    await studio.fill();
    await studio.fillSettings();
    const take = camera(studio);
    const alerts = await studio.rows<{ id: string; about?: string; severity: number }>('alerts');
    const loudest = alerts.filter(({ about }) => about === undefined).sort((a, b) => b.severity - a.severity)[0];
    const setting = alerts.find(({ about }) => about === 'settings');
    await take(name, sharePage(loudest?.id));
    await take(`${name}-finding`, `${sharePage(loudest?.id)}?finding=1`);
    await take(`${name}-setting`, sharePage(setting?.id));
    await take(`${name}-gone`, sharePage('nothing'));
    await take(`${name}-check`, 'archive.html#/check');
    await studio.close();
  }
}

const sharePage = (id = ''): string => `archive.html#/share/${encodeURIComponent(id)}`;
