import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import type { Scene } from './scene';

/** The one among the downloads whose name ends so, once all of it is there. */
export const savedFile = ({ browser }: Scene, ending: string): Promise<Buffer> =>
  poll(`a file that ends with ${ending}`, async () => {
    const name = (await readdir(browser.downloads)).find((one) => one.endsWith(ending));
    const file = name === undefined ? undefined : await readFile(join(browser.downloads, name));
    return file && file.length > 0 ? file : undefined;
  });

/** The page of the only alert's change, saved as its user would save it. */
export async function savePage(scene: Scene): Promise<string> {
  const [alert] = await poll('the alert', async () => {
    const alerts = await scene.desk.rows<{ id: string }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  const screen = await scene.own(`archive#/share/${encodeURIComponent(alert?.id ?? '')}`);
  await screen.press(words('share.save-page'));
  return (await savedFile(scene, '.html')).toString('utf8');
}
