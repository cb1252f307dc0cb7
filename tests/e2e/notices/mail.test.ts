import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { readAlert } from '../../../scripts/screen/read-alert';
import type { Screen } from '../../../scripts/screen/screen';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from '../harness/watch';
import { SURVIVAL, termsPage } from '../web/terms-page';

const DAY = 86_400_000;
const TOLD = 'We are updating our Terms of Service.';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

const longDay = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(time);

/** Puts a text where it is pasted, all at once, as pasting does. */
const paste = (screen: Screen, text: string): Promise<unknown> =>
  poll('the field', () =>
    screen.tab.run((pasted) => {
      const field = document.querySelector('textarea');
      if (!field) return false;
      field.value = pasted;
      return field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, text),
  );

const alertNow = async () => (await scene.desk.rows<{ id: string; verdict: string; severity: number }>('alerts'))[0];
const isJudged = (verdict: string, severity: number) => async () => {
  const alert = await alertNow();
  return alert?.verdict === verdict && alert.severity === severity;
};

it('a silent change is told by an e-mail that the user pastes, and is silent again without it', async () => {
  const { web, desk } = scene;
  web.put(TERMS, termsPage());
  await watchBluesky(scene);
  const visit = await scene.visit(TERMS);
  await desk.looks(DOCUMENT, 1);
  web.put(TERMS, termsPage({ deletion: '', more: [SURVIVAL] }));
  await visit.go(TERMS);
  await poll('a silent change', isJudged('silent', 3));

  const page = await scene.own(`archive#/alert/${encodeURIComponent((await alertNow())?.id ?? '')}`);
  await page.press(words('mail.open'));
  await paste(page, 'Your parcel from Bluesky is on its way.');
  await page.sees(words('mail.none-no-notice'));

  const [sent, from] = [Date.now(), Date.now() + 30 * DAY];
  const mail = `From: Bluesky <no-reply@bsky.social>\nDate: ${new Date(sent).toUTCString()}\nTo: Ada Marsh <ada@mail.example>\n\nHi Ada,\n\n${TOLD} The changes take effect on ${longDay(from)}. Your number is 4711081500.`;
  await paste(page, mail);
  await page.sees(`${TOLD} The changes take effect on ${longDay(from)}.`);
  await page.press(words('mail.keep'));
  await page.sees(words('mail.kept'));
  await poll('a change that was announced', isJudged('announced', 2));
  const told = await poll('the new evidence', async () => {
    const { told: lines } = (await page.tab.run(readAlert, undefined)) ?? { told: [] };
    return lines.some((line) => line.includes('You pasted an e-mail of')) ? lines : undefined;
  });
  expect(told.join('\n')).toContain(TOLD);
  expect(told.join('\n')).toContain('That is 30 days before');
  expect(told).toContain(words('judge.evidence.mail-unseen'));
  const kept = JSON.stringify(await desk.rows('notices'));
  expect(kept).toContain(TOLD);
  expect(kept).not.toMatch(/Ada|Marsh|4711|no-reply|mail\.example/);

  const service = await scene.own('archive#/service/bluesky');
  await service.sees(words('mail.title'));
  await service.press(new RegExp(`^${words('mail.remove-named', { date: 0 }).split(' of ')[0]}`));
  await service.sees(words('mail.forgotten'));
  await poll('a silent change again', isJudged('silent', 3));
  expect(await desk.rows('notices')).toEqual([]);
});
