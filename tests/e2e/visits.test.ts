import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS } from './harness/watch';
import { termsPage } from './web/terms-page';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

// Each scenario begins with the terms read once.
beforeEach(async () => {
  const { desk, web } = scene;
  await desk.command('site.delete', { serviceId: 'bluesky' });
  web.put(TERMS, termsPage());
  await desk.command('site.watch', { serviceId: 'bluesky' });
  await lookAtTerms(1);
});

/** Opens the terms in a new tab and waits for what was made of them. */
async function lookAtTerms(count: number) {
  const visit = await scene.visit(TERMS);
  const looks = await scene.desk.looks(DOCUMENT, count);
  await visit.tab.close();
  return looks.at(-1);
}

const count = async (table: string) => (await scene.desk.rows(table)).length;

it('a page that the browser translated is no change', async () => {
  const translated = termsPage({ licence: 'Wenn Sie etwas veröffentlichen, behalten Sie Ihre Rechte.' });
  const marked = translated.replace('<html lang="en">', '<html lang="de" class="translated-ltr">');
  scene.web.put(
    TERMS,
    marked.replaceAll('<p>', '<p><font style="vertical-align: inherit;">').replaceAll('</p>', '</font></p>'),
  );
  expect(await lookAtTerms(2)).toMatchObject({ outcome: 'refused', reason: 'translated' });
  expect(await count('versions')).toBe(1);
});

it('the page in another language is another line of versions', async () => {
  scene.web.put(TERMS, GERMAN);
  expect(await lookAtTerms(2)).toMatchObject({ outcome: 'variant' });
  scene.web.put(TERMS, termsPage());
  expect(await lookAtTerms(3)).toMatchObject({ outcome: 'same' });
  expect(await count('versions')).toBe(2);
  expect(await count('alerts')).toBe(0);
});

it('two tabs that show the change at once tell it once', async () => {
  scene.web.put(TERMS, termsPage({ deletion: '' }));
  const tabs = await Promise.all([scene.visit(TERMS), scene.visit(TERMS)]);
  const looks = await scene.desk.looks(DOCUMENT, 3);
  expect(looks.map(({ outcome }) => outcome)).toEqual(['first', 'changed', 'same']);
  await poll('the alert', async () => (await count('alerts')) > 0);
  expect(await count('versions')).toBe(2);
  expect(await count('changes')).toBe(1);
  expect(await count('alerts')).toBe(1);
  for (const { tab } of tabs) await tab.close();
});

it('a visit and a check that are shown different editions do not quarrel', async () => {
  const { web, desk } = scene;
  const forRobots = termsPage({
    title: 'Terms of Service',
    deletion: 'This licence ends thirty days after you delete your content.',
  });
  web.put(TERMS, ({ headers }) => ({ body: headers['sec-fetch-dest'] === 'document' ? termsPage() : forRobots }));
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, 2)).at(-1)).toMatchObject({ how: 'check', outcome: 'held' });
  expect(await lookAtTerms(3)).toMatchObject({ how: 'visit', outcome: 'same' });
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, 4)).at(-1)).toMatchObject({ how: 'check', outcome: 'held' });
  expect(await count('alerts')).toBe(0);
});

it('a page that never settles is read all the same', async () => {
  const restless = `<div id="counter"></div><script>
    setInterval(() => { document.getElementById('counter').textContent = 'Visitors now: ' + Math.random(); }, 50);
  </script>`;
  scene.web.put(TERMS, termsPage({ extra: restless, deletion: '' }));
  expect(await lookAtTerms(2)).toMatchObject({ outcome: 'changed' });
});

it('a page of 5 MB is read, or said to be too large', async () => {
  const sentence =
    'The operator of the service may from time to time look after the servers on which the service runs. ';
  const more = Array.from({ length: 50 }, (_, place): [string, string] => [`Annex ${place}`, sentence.repeat(1100)]);
  scene.web.put(TERMS, termsPage({ more }));
  const look = await lookAtTerms(2);
  expect(['held', 'changed', 'refused']).toContain(look?.outcome);
  scene.web.put(TERMS, termsPage());
  expect(await lookAtTerms(3)).toMatchObject({ outcome: 'same' });
  expect(await desk().rows('faults')).toEqual([]);
});

it('a page with 100,000 nested elements is read', async () => {
  const nest = `<div>${'<span>'.repeat(100_000)}deep${'</span>'.repeat(100_000)}</div>`;
  scene.web.put(TERMS, termsPage({ deletion: '', extra: nest }));
  const look = await lookAtTerms(2);
  expect(['changed', 'refused']).toContain(look?.outcome);
  expect(await count('versions')).toBe(look?.outcome === 'changed' ? 2 : 1);
});

it('text of a page stays text, whatever it looks like', async () => {
  const fake =
    'We may share \u202egnihtyna\u202c with <img src=x onerror="document.title=\'owned\'"> part\u200bners &lt;script&gt;document.title="owned"&lt;/script&gt;.';
  const text = fake.replace(/<img[^>]*>/, (tag) => tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  scene.web.put(TERMS, termsPage({ more: [['Sharing', text]] }));
  expect(await lookAtTerms(2)).toMatchObject({ outcome: 'changed' });
  const [change] = await scene.desk.rows<{ beforeId: string; afterId: string }>('changes');
  const comparison = await scene.own(`archive#/compare/${change?.beforeId}/${change?.afterId}`);
  await poll('the text', async () =>
    (await comparison.texts('.line.added .block, .line ins')).join(' ').includes('<script>'),
  );
  expect(
    await comparison.tab.run(
      () => [document.title, document.querySelectorAll('.lines img, .lines script').length],
      undefined,
    ),
  ).toEqual([expect.not.stringContaining('owned'), 0]);
  await comparison.tab.close();
});

const desk = () => scene.desk;

const GERMAN = termsPage({
  title: 'Nutzungsbedingungen',
  lang: 'de',
  updated: 'Zuletzt geändert am 1. März 2026',
}).replace(/<p>These terms[\s\S]*<\/article>/, () => {
  const text =
    'Diese Bedingungen sind eine Vereinbarung zwischen Ihnen und uns. Sie behalten die Rechte an Ihren Inhalten. Sie räumen uns eine nicht ausschließliche Lizenz ein, Ihre Inhalte zu speichern und anzuzeigen, damit wir den Dienst betreiben können. Die Lizenz endet, wenn Sie Ihre Inhalte löschen oder Ihr Konto schließen. ';
  const headings = [
    'Ihre Inhalte',
    'Wer den Dienst nutzen darf',
    'Wie Sie sich verhalten',
    'Haftung',
    'Welches Recht gilt',
  ];
  return `${headings.map((heading) => `<h2>${heading}</h2><p>${text}</p>`).join('')}</article>`;
});
