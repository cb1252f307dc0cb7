import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../steps/run-step.ts';
import { camera } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

/** The longest page, at its whole length, before anything is kept and after; once as narrow as a telephone. */
export async function takeOptions(options: StudioOptions): Promise<void> {
  const pack = readFileSync(join(ROOT, 'docs', 'examples', 'inactive-accounts.pack.json'), 'utf8');
  for (const [name, size] of [
    ['options', { width: 1280, height: 4600 }],
    ['options-narrow', { width: 360, height: 6600 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    await camera(studio)(`${name}-empty`, 'options.html');
    await studio.fill();
    await studio.fillDisk();
    await studio.command('pack.add', { text: pack });
    await studio.command('topic.switch', { topic: 'fees', isOn: false });
    await camera(studio)(name, 'options.html', { press: '.old-pages .button' });
    await studio.close();
  }
}
