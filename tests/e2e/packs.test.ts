import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { readAlert } from '../../scripts/screen/read-alert';
import { words } from '../../scripts/screen/words';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import { termsPage } from './web/terms-page';

const PACK = readFileSync('docs/examples/inactive-accounts.pack.json', 'utf8');
const NAME = 'Accounts that nobody uses';
const WARNED = 'We will notify you 30 days before we delete an inactive account.';
const CLOSED = 'We may delete accounts that have been inactive for 24 months.';
const page = (text: string, updated: string) =>
  termsPage({ updated: `Last updated: ${updated}`, more: [['Accounts that rest', text]] });

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

const savedFile = async (): Promise<string> => {
  const { downloads } = scene.browser;
  const name = await poll('the saved pack', async () =>
    (await readdir(downloads)).find((one) => one === 'inactive-accounts.pack.json'),
  );
  return poll('all of it', async () => readFileSync(join(downloads, name), 'utf8') || undefined);
};

it('a pack is added, tells of a change, is switched off, shared, and a broken one is refused', async () => {
  const { web, desk } = scene;
  web.put(TERMS, page(WARNED, '1 March 2026'));
  await watchBluesky(scene);
  const visit = await scene.visit(TERMS);
  await desk.looks(DOCUMENT, 1);

  const options = await scene.own('options');
  await options.sees(words('packs.own-none'));
  await options.chooseFile('inactive-accounts.pack.json', PACK);
  await options.sees(words('packs.added', { name: NAME }));
  await options.sees(words('packs.found', { name: NAME, clauses: 1, documents: 1 }));
  expect(await options.texts('.pack-finds .quote > p:last-child')).toEqual([WARNED]);

  web.put(TERMS, page(CLOSED, '9 March 2026'));
  await visit.go(TERMS);
  const [alert] = await poll('an alert', async () => {
    const alerts = await desk.rows<{ id: string; severity: number }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  expect(alert?.severity).toBe(2);
  await poll('the badge', async () => (await desk.badge()) === '1');
  const story = await scene.own(`archive#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  const read = await poll('the story', () => story.tab.run(readAlert, undefined));
  const headlines = read.findings.map(({ headline }) => headline);
  expect(headlines).toContain('Bluesky now says that it closes accounts that nobody uses.');
  expect(headlines).toContain('Bluesky no longer promises to warn you before an unused account is closed.');
  const own = read.findings.filter(({ topic }) => topic.includes(words('packs.found-by', { name: NAME })));
  expect(own).toHaveLength(2);
  expect(own.map(({ after }) => after ?? '').join(' ')).toContain(CLOSED);
  expect(own.map(({ before }) => before ?? '').join(' ')).toContain(WARNED);

  await options.press(NAME);
  await poll('the finding to go', async () => (await ownFindings()) === 0);
  await story.seesNo(words('packs.found-by', { name: NAME }));
  const later = await scene.own(`archive#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  await later.sees(words('alert.told'));
  expect(await later.text()).not.toContain(NAME);
  // A page out of sight hears of changes only when it is looked at again.
  const again = await scene.own('options');
  await again.press(NAME);
  await poll('the finding to be back', async () => (await ownFindings()) === 2);
  expect((await desk.rows<{ notifiedSeverity?: number }>('alerts'))[0]?.notifiedSeverity).toBe(3);

  await again.press(words('packs.save-named', { name: NAME }));
  const { $schema: _, ...pack } = JSON.parse(PACK);
  expect(JSON.parse(await savedFile())).toMatchObject(pack);

  await again.press(words('packs.delete-named', { name: NAME }));
  await again.sees(words('packs.delete-title', { name: NAME }));
  await again.press(words('common.delete'), words('packs.delete-meaning'));
  await again.sees(words('packs.own-none'));
  await poll('the findings to go', async () => (await ownFindings()) === 0);

  const broken = PACK.replace('"lang": "en"', '"lang": "en", "code": "alert(1)"');
  await again.chooseFile('broken.pack.json', broken);
  await again.sees(words('packs.refused', { name: 'broken.pack.json' }));
  const line = broken.slice(0, broken.indexOf('"code"')).split('\n').length;
  expect((await again.texts('.pack-errors li'))[0]).toContain(words('packs.refused-line', { line }));
  await again.chooseFile('large.pack.json', 'x'.repeat(10_000_000));
  await again.sees(words('packs.too-large', { name: 'large.pack.json' }));
  expect(await desk.rows('rulePacks')).toEqual([]);

  await again.chooseFile('saved.pack.json', await savedFile());
  await again.sees(words('packs.added', { name: NAME }));
  await again.chooseFile('saved.pack.json', await savedFile());
  await again.press(words('packs.replace'));
  await again.sees(words('packs.replaced', { name: NAME }));
});

/** Of the one change. */
async function ownFindings(): Promise<number> {
  const [change] = await scene.desk.rows<{ judgement: { findings: { own?: unknown }[] } }>('changes');
  return change?.judgement.findings.filter(({ own }) => own).length ?? 0;
}
