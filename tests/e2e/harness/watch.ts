import { words } from '../../../scripts/screen/words';
import type { Scene } from './scene';

export const TERMS = 'https://bsky.social/about/support/tos';
export const DOCUMENT = 'bluesky/Terms of Service';

/** Ticks Bluesky on the welcome page, as a person does. */
export async function watchBluesky(scene: Scene): Promise<void> {
  const welcome = await scene.own('welcome');
  await welcome.press(/^Bluesky/);
  await welcome.press(words('welcome.watch', { count: 1 }));
  await welcome.sees(words('welcome.watching', { count: 1 }));
  await welcome.tab.close();
}
