import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from '../harness/watch';
import { termsPage } from '../web/terms-page';

const JOIN = 'https://bsky.social/join';
const HELLO = 'https://bsky.social/hello';

const JOIN_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Join Bluebird</title></head><body>
<div role="dialog" aria-label="Cookies"><p>We use cookies. By going on you agree to our <a href="${TERMS}">Terms of Service</a>.</p>
<button type="button">Accept</button></div>
<main><form action="${HELLO}" onsubmit="return false">
<label>E-mail <input type="email" name="mail" value="jane@example.org" required></label>
<p>By signing up, you agree to our <a href="${TERMS}">Terms of Service</a>.</p>
<button>Sign up</button></form></main></body></html>`;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

interface Kept {
  id: string;
  agreements?: { at: number; how: string }[];
}

const kept = async () => (await scene.desk.rows<Kept>('services')).find(({ id }) => id === 'bluesky')?.agreements;

async function visitTerms(page: string, looks: number): Promise<void> {
  scene.web.put(TERMS, page);
  const tab = await scene.visit(TERMS);
  await scene.desk.looks(DOCUMENT, looks);
  await tab.tab.close();
}

/** Our script comes when the page is idle: a press before that is nobody's, and the page stays for the next. */
const pressUntilKept = (page: Screen): Promise<unknown> =>
  poll('the agreement', async () => {
    await page.press('Sign up');
    return poll('a press that was seen', kept, 2_000).catch(() => undefined);
  });

it('a sign-up is seen, what only looks like one is not, and later changes are told since then', async () => {
  await watchBluesky(scene);
  await visitTerms(termsPage(), 1);

  scene.web.put(JOIN, JOIN_PAGE);
  const page = await scene.visit(JOIN);
  await pressUntilKept(page);
  const [first] = (await kept()) ?? [];
  expect(first).toMatchObject({ how: 'signed-up' });
  await scene.desk.command('agreement.remove', { serviceId: 'bluesky', at: first?.at });
  expect(await kept()).toBeUndefined();

  await page.press('Accept');
  await page.tab.run(() => document.querySelector<HTMLButtonElement>('form button')?.click(), undefined);
  await page.tab.run(() => document.querySelector('form')?.requestSubmit(), undefined);
  // what the page has sent meanwhile has been answered before these
  for (let count = 0; count < 5; count++) await scene.desk.command('site.status', { url: JOIN });
  expect(await kept()).toBeUndefined();

  scene.web.put(HELLO, '<!doctype html><title>Hello</title><h1>Welcome</h1>');
  // The page goes with the press that is seen.
  await page.tab.run(() => document.querySelector('form')?.removeAttribute('onsubmit'), undefined);
  await page.press('Sign up');
  await page.sees('Welcome');
  await poll('the agreement', kept);
  expect(await kept()).toMatchObject([{ how: 'signed-up' }]);
  await page.tab.close();

  const archive = await scene.own('archive#/service/bluesky');
  await archive.sees(/seen when you signed up/);
  await archive.sees(words('since.nothing'));

  await visitTerms(termsPage({ deletion: '' }), 2);
  await archive.sees(words('since.changes', { count: 1, worse: 1 }));
  await archive.press(words('since.compare'));
  await archive.sees(/when the earlier of these texts was in force/);
  await archive.sees(words('alert.findings'));
  await archive.sees('This licence ends when you delete your content');
  await archive.tab.close();
  expect(await scene.desk.rows('faults')).toEqual([]);
  const all = JSON.stringify(
    await Promise.all(['services', 'notices', 'documents'].map((name) => scene.desk.rows(name))),
  );
  expect(all).not.toContain('jane@example.org');
});

it('a day that is set by hand counts, and can be taken back', async () => {
  const archive = await scene.own('archive#/service/bluesky');
  await archive.press(words('since.remove'));
  await archive.sees(words('since.ask'));
  await archive.tab.run((label) => {
    const field = document.querySelector<HTMLInputElement>('input[type=date]');
    if (!field) throw new Error(`no field for ${label}`);
    field.value = '2020-05-03';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words('since.day'));
  await archive.press(words('since.save'));
  await archive.sees(/You said that you agreed on (3 May|May 3,) 2020/);
  await archive.sees(/The oldest version we have is of .*, after you agreed\./);
  expect(await kept()).toMatchObject([{ how: 'set' }]);
});
