import { alertPage, camera, comparisonPage, MURMUR, MURMUR_PAGE } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

const dayAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

/** A service of which all is known that its page can tell, and what came since its terms were agreed to. */
export async function takeSince(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['since', { width: 1280, height: 2000 }],
    ['since-narrow', { width: 360, height: 3000 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    const take = camera(studio);
    await studio.fill({ withExample: false });
    await take(`${name}-ask`, MURMUR_PAGE, { press: '.mail-section button' });
    await studio.fillSettings();
    await studio.command('agreement.set', { serviceId: MURMUR, day: dayAgo(15).toLocaleDateString('sv') });
    const holdsFrom = dayAgo(2).toLocaleDateString('en-GB', { dateStyle: 'long' });
    await studio.command('mail.keep', {
      ...{ serviceId: MURMUR, day: dayAgo(4).toLocaleDateString('sv') },
      text: `Murmur is updating its Terms of Service. The changes take effect on ${holdsFrom}.`,
    });
    await take(name, MURMUR_PAGE);
    const alerts = await studio.rows<{ id: string; documentId: string }>('alerts');
    const told = alerts.find(({ documentId }) => documentId === `${MURMUR}/Terms of Service`)?.id ?? '';
    await take(`${name}-told`, alertPage(told));
    await take(`${name}-compared`, comparisonPage(told));
    await studio.close();
  }
}
