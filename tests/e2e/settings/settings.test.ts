import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import { openScene, type Scene } from '../harness/scene';
import type { Asked } from '../web/fake-web';
import { type LiveSetting, settingsPage } from '../web/settings-page';

const PAGE = 'https://bsky.app/settings/privacy-and-security';
const SET = 'https://bsky.app/settings/set';

let scene: Scene;
let settings: LiveSetting[];
beforeAll(async () => {
  scene = await openScene();
  settings = [
    { name: 'Private account', make: 'input', isOn: true },
    { name: 'Personalised ads', make: 'button', isOn: false },
    { name: 'Show activity status', make: 'element', isOn: false },
    { name: 'Let search engines show your profile', make: 'input', isOn: false },
    { name: 'Require follow requests', make: 'button', isOn: true },
    { name: 'Show my birthday to others', make: 'input', isOn: false },
    { name: 'Allow message requests', make: 'button', isOn: false },
    { name: 'Let others download your videos', make: 'closed', isOn: false },
  ];
  scene.web.put(PAGE, () => ({ body: settingsPage(settings) }));
  scene.web.put(SET, ({ path }: Asked) => {
    const { searchParams } = new URL(path, PAGE);
    set(searchParams.get('name') ?? '', searchParams.get('value') === 'true');
    return { body: 'ok' };
  });
  await scene.desk.command('site.watch', { serviceId: 'bluesky' });
});
afterAll(() => scene?.close());

const set = (name: string, isOn: boolean): void => {
  settings = settings.map((one) => (one.name === name ? { ...one, isOn } : one));
};

interface Row {
  count: number;
  visit: string;
  settings: { name: string; value: string }[];
  judgement: { findings: { change: Change }[] };
}
interface Change {
  state: string;
  attribution: string;
  before?: { name: string; value: string };
  after?: { name: string; value: string };
}

const readings = async (count: number): Promise<Row> =>
  poll(`${count} readings`, async () => {
    const rows = await scene.desk.rows<Row & { index: number }>('readings');
    return rows.length >= count ? rows.sort((a, b) => a.index - b.index).at(-1) : undefined;
  });

/** Waits until a reading of the page in front shows it so. */
const shows = (name: string, value: string): Promise<boolean> =>
  poll(`${name}: ${value}`, async () => {
    const rows = await scene.desk.rows<Row & { index: number }>('readings');
    const last = rows.sort((a, b) => a.index - b.index).at(-1);
    return last?.settings.some((one) => one.name === name && one.value === value) || undefined;
  });

const readTimes = (count: number): Promise<boolean> =>
  poll(`read ${count} times`, async () => {
    const [page] = await scene.desk.rows<Row>('settingsPages');
    return (page?.count ?? 0) >= count || undefined;
  });

const changes = async (): Promise<Change[]> => {
  const rows = await scene.desk.rows<Row>('settingChanges');
  return rows.flatMap(({ judgement }) => judgement.findings.map(({ change }) => change));
};

const middleOf = (screen: Screen, name: string) =>
  screen.tab.run((wanted) => {
    const { left, top, width, height } = document.querySelector(`[data-name="${wanted}"]`)?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
      width: 0,
      height: 0,
    };
    return { x: left + width / 2, y: top + height / 2 };
  }, name);

it('tells who changed what, while a page is open and between visits', async () => {
  let visit = await scene.visit(PAGE);
  await readings(1);
  for (const [name, value] of [
    ['Private account', 'off'],
    ['Let others download your videos', 'on'],
  ] as const) {
    const { x, y } = await middleOf(visit, name);
    await visit.tab.clickAt(x, y);
    await shows(name, value);
  }
  await visit.tab.run(
    (name) => document.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus(),
    'Personalised ads',
  );
  await visit.tab.press('Enter');
  await shows('Personalised ads', 'on');
  // A script of the page's own: a click that nobody made.
  await visit.tab.run(
    (name) => document.querySelector(`[data-name="${name}"]`)?.shadowRoot?.querySelector('button')?.click(),
    'Show activity status',
  );
  await shows('Show activity status', 'on');
  await visit.tab.close();
  expect(await changes()).toEqual([]);

  set('Let search engines show your profile', true);
  settings = settings
    .filter(({ name }) => name !== 'Show my birthday to others')
    .map((one) =>
      one.name === 'Require follow requests'
        ? { ...one, name: 'Automatically accept new followers', isOn: false }
        : one,
    );
  settings.push({ name: 'Use my posts to train AI', make: 'button', isOn: true });
  const [before] = await scene.desk.rows<Row>('settingsPages');
  visit = await scene.visit(PAGE);
  await readTimes((before?.count ?? 0) + 1);
  await visit.tab.close();
  visit = await scene.visit(PAGE);
  await readTimes((before?.count ?? 0) + 2);
  await visit.tab.close();

  const told = (await changes()).map(({ state, attribution, before, after }) => ({
    ...{ state, attribution },
    name: (after ?? before)?.name,
  }));
  expect(told.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''))).toEqual([
    { state: 'inverted', attribution: 'between-visits', name: 'Automatically accept new followers' },
    { state: 'user-change', attribution: 'you-here', name: 'Let others download your videos' },
    { state: 'silent-flip', attribution: 'between-visits', name: 'Let search engines show your profile' },
    { state: 'user-change', attribution: 'you-here', name: 'Personalised ads' },
    { state: 'user-change', attribution: 'you-here', name: 'Private account' },
    { state: 'silent-flip', attribution: 'page-without-you', name: 'Show activity status' },
    { state: 'removed', attribution: 'between-visits', name: 'Show my birthday to others' },
    { state: 'new-permissive', attribution: 'between-visits', name: 'Use my posts to train AI' },
  ]);
});

it('tells of it in the badge, the popup and on a page of its own, and believes the user', async () => {
  const { desk, own } = scene;
  const alerts = await desk.rows<{ id: string; about: string; severity: number }>('alerts');
  expect(alerts.length).toBeGreaterThan(0);
  expect(alerts.every(({ about }) => about === 'settings')).toBe(true);
  expect(await desk.badge()).toBe(String(alerts.filter(({ severity }) => severity >= 2).length));
  const flip = alerts.find(({ severity }) => severity === 3);
  const page = await own(`archive#/alert/${flip?.id}`);
  await page.press('That was me, on another device');
  await poll(
    'the claim',
    async () => (await changes()).some(({ attribution }) => attribution === 'you-elsewhere') || undefined,
  );
  await page.tab.close();
});

it('asks nobody for anything, and runs nothing more on other pages of the site', async () => {
  scene.web.put('https://bsky.app/profile/redkite', settingsPage(settings));
  const visit = await scene.visit('https://bsky.app/profile/redkite');
  const before = await scene.desk.rows('settingsPages');
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(await scene.desk.rows('settingsPages')).toEqual(before);
  // A route of one page: no load follows.
  await visit.tab.run(() => history.pushState(null, '', '/settings/account'), undefined);
  await poll('the route', async () => (await scene.desk.rows('settingsPages')).length > before.length || undefined);
  await visit.tab.close();
});

it('keeps nothing of who is signed in', async () => {
  const tables = await Promise.all(
    ['settingsPages', 'readings', 'settingChanges', 'alerts', 'faults'].map((table) => scene.desk.rows(table)),
  );
  expect(JSON.stringify(tables)).not.toMatch(/bluejay|beatrix/i);
  expect(await scene.desk.rows('faults')).toEqual([]);
  const accounts = (await scene.desk.rows<{ account: string }>('settingsPages')).map(({ account }) => account);
  expect(accounts.every((account) => /^[\da-f]{16}$/.test(account))).toBe(true);
});
