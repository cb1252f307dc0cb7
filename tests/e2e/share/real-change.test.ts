import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import { words } from '../../../scripts/screen/words';
import { findBundleText } from '../../../utils/core/evidence/bundle/find-bundle-text';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { hashText } from '../../../utils/core/text/hash-text';
import { savedFile } from '../harness/save-page';
import { openScene, type Scene } from '../harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from '../harness/watch';
import { termsPage } from '../web/terms-page';

const SURVIVAL: [string, string] = ['What stays', 'The licence to your content survives the closing of your account.'];

let scene: Scene;
let page: Screen;
beforeAll(async () => {
  scene = await openScene();
  const { web, desk } = scene;
  web.put(TERMS, termsPage());
  await watchBluesky(scene);
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 1);
  web.put(TERMS, termsPage({ updated: 'Last updated: 9 March 2026', deletion: '', more: [SURVIVAL] }));
  await desk.ringAlarm();
  const [alert] = await poll('the alert', async () => {
    const alerts = await desk.rows<{ id: string }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  page = await scene.own(`archive#/share/${encodeURIComponent(alert?.id ?? '')}`);
  await page.sees(words('share.files-title'));
}, 120_000);
afterAll(() => scene?.close());

/** Opens a file in the archive's check, as somebody who was sent it. */
async function check(name: string, text: string): Promise<Screen> {
  const screen = await scene.own('archive#/check');
  await screen.chooseFile(name, text);
  return screen;
}

it('a change that a check found is saved as a picture', async () => {
  await page.press(words('proof.save-picture'));
  const picture = await savedFile(scene, '.png');
  expect([...picture.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('and as a page with its proof, which holds where it is checked, and not once a word of it is another', async () => {
  await page.press(words('share.save-page'));
  const html = (await savedFile(scene, '.html')).toString('utf8');
  const parsed = parseBundle(findBundleText(html) ?? '');
  expect(parsed.ok && parsed.value.bundle.signed !== undefined).toBe(true);
  const whole = await check('page.html', html);
  await whole.sees(words('evidence.check-holds'));
  await whole.sees(words('proof.shown-holds'));
  await whole.sees(words('check.page-drawn'));
  const altered = html.replaceAll('survives the closing', 'ends with the closing');
  expect(altered).not.toBe(html);
  const other = await check('page.html', altered);
  await other.sees(words('evidence.text-fails', { side: 'after' }));
});

it('and as a file, with a request for a proof of its time', async () => {
  await page.press(words('share.save-file'));
  const file = (await savedFile(scene, 'clausewatch.json')).toString('utf8');
  await page.press(words('share.save-request'));
  const request = await savedFile(scene, '.ots-request');
  expect(request.toString('hex')).toBe(await hashText(file));
  const screen = await check('clausewatch.json', file);
  await screen.sees(words('evidence.check-holds'));
  await screen.sees(words('evidence.one-maker', { other: 'mine' }));
});
