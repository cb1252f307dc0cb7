import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import { words } from '../../../scripts/screen/words';
import { openScene, type Scene } from '../harness/scene';
import { TERMS, watchBluesky } from '../harness/watch';
import { type TermsPage, termsPage } from '../web/terms-page';

const GUIDELINES = 'https://bsky.social/about/support/community-guidelines';
const ENDS = 'This licence ends when you delete your content or close your account.';
const POINT = words('licence.slot-ends-on-deletion');

const guidelines = (page: TermsPage): string =>
  termsPage({
    title: 'Community Guidelines',
    licence: 'Show each other what you made, and say whose it is where it is not yours.',
    deletion: '',
    ...page,
  });

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

interface Alert {
  documentId: string;
  severity: number;
  headline: { id: string };
}

const alertsOf = async (count: number): Promise<Alert[]> =>
  poll(`${count} alerts`, async () => {
    const alerts = await scene.desk.rows<Alert>('alerts');
    return alerts.length === count ? alerts : undefined;
  });

async function visit(address: string, page: string, looks: number): Promise<void> {
  scene.web.put(address, page);
  const tab = await scene.visit(address);
  const name = address === TERMS ? 'Terms of Service' : 'Community Guidelines';
  await scene.desk.looks(`bluesky/${name}`, looks);
  await tab.tab.close();
}

/** What stands in the table, row by row. */
const rows = (): string[] =>
  [...document.querySelectorAll('.licence-table tbody tr')].map(({ textContent }) => textContent ?? '');

it('a promise that moves alarms nobody; dropped where it moved to, it does; the archive shows both', async () => {
  await watchBluesky(scene);
  await visit(TERMS, termsPage({}), 1);
  await visit(GUIDELINES, guidelines({}), 1);
  await visit(GUIDELINES, guidelines({ updated: 'Last updated: 8 March 2026', deletion: ENDS }), 2);
  await visit(TERMS, termsPage({ updated: 'Last updated: 9 March 2026', deletion: '' }), 2);
  const moved = await alertsOf(2);
  expect(moved.map(({ severity, headline }) => `${headline.id} ${severity}`).sort()).toEqual([
    'licence.moved-away 1',
    'licence.moved-here 1',
  ]);
  expect(await scene.desk.badge()).toBe('');

  const archive = await scene.own('archive#/service/bluesky');
  await archive.sees(words('licence.title'));
  await archive.press(new RegExp(`${POINT}”`));
  await archive.sees(ENDS);
  expect((await archive.texts('.licence-words figcaption')).join()).toContain('Community Guidelines');

  const dropped = {
    updated: 'Last updated: 20 March 2026',
    more: [['Quiet', 'Whoever shouts is asked to lower their voice.']],
  };
  await visit(GUIDELINES, guidelines(dropped as TermsPage), 3);
  const lost = (await alertsOf(3)).find(({ severity }) => severity === 3);
  expect(lost).toMatchObject({
    documentId: 'bluesky/Community Guidelines',
    headline: { id: 'judge.content-licence.ends-on-deletion.gone' },
  });
  await poll('the badge', async () => (await scene.desk.badge()) === '1');
  const turned = new RegExp(`${words('licence.not-said')}${words('licence.worse')}.*${words('licence.said')}`);
  await poll('the row that got worse', async () => {
    const row = (await archive.tab.run(rows, undefined)).find((text) => text.startsWith(POINT));
    return row !== undefined && turned.test(row);
  });
  expect(await scene.desk.rows('licences')).toHaveLength((await scene.desk.rows('versions')).length);
  expect(await scene.desk.rows('faults')).toEqual([]);
});
