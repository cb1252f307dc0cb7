import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue-files';
import { tellAlerts, tellingAt } from '../../utils/background/tell-alerts';
import { changePreferences } from '../../utils/browser/preferences';
import { openArchive } from '../../utils/store/database';
import { fakeExtension } from '../browser/fake-extension';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../browser/fake-extension')).fakeExtension.browser,
}));

const archive = openArchive('tell-alerts');
const create = vi.spyOn(fakeExtension.browser.notifications, 'create');
const alert = (id: string) => ({
  ...{ id, documentId: 'a/Terms of Service', serviceId: 'a', at: 1, verdict: 'silent' as const, severity: 3 as const },
  ...{ headline: { id: 'errors.timeout' }, loudness: 3 },
});

beforeEach(async () => {
  fakeExtension.reset();
  create.mockClear();
  await archive.delete();
  await archive.open();
  await archive.services.add({ id: 'a', name: 'Agora', hosts: [], watchedSince: 1, isPaused: false, isExample: false });
  await archive.alerts.bulkAdd([alert('one'), alert('two')]);
  await changePreferences({ language: 'en' });
});

/** Files of the package, as the browser serves them to the worker. */
const asked: string[] = [];
vi.stubGlobal('fetch', async (path: string) => {
  asked.push(path);
  return Response.json(readCatalogue(/^\/words\/(\w+)\.json$/.exec(path)?.[1] ?? ''));
});

const words = () => create.mock.lastCall?.[1] as unknown as { title: string; message: string };

it('names the service and says what changed', async () => {
  await tellAlerts(archive, [alert('one')]);
  expect(words()).toMatchObject({
    title: 'Agora has changed its terms',
    message: 'Reading took too long and was stopped.',
  });
});

it.each([
  { verdict: 'pending' as const },
  { verdict: 'announced' as const, headline: { id: 'later.judge.fees.worse', values: { service: 'Agora' } } },
])('says of a text that is not in force yet that it is to come: $verdict', async (more) => {
  await archive.alerts.add({ ...alert('later'), ...more });
  await tellAlerts(archive, [alert('later')]);
  expect(words().title).toBe('Agora is going to change its terms');
});

it('says of settings that they changed, not the terms', async () => {
  const { documentId: _, verdict: __, ...told } = alert('flip');
  await archive.alerts.add({ ...told, about: 'settings', state: 'silent-flip' });
  await tellAlerts(archive, [alert('flip')]);
  expect(words().title).toBe('Your privacy settings on Agora have changed');
});

it('tells of several in one notification, in the language that was chosen', async () => {
  await changePreferences({ language: 'de' });
  await tellAlerts(archive, [alert('one'), alert('two')]);
  expect(create).toHaveBeenCalledTimes(1);
  expect(words().title).toBe('2 wichtige Änderungen wurden gefunden');
  await tellAlerts(archive, [alert('one'), alert('two')]);
  expect(asked).toEqual(['/words/en.json', '/words/de.json']);
});

it('only counts in the badge when the user wants no notifications', async () => {
  await changePreferences({ loudness: 'none' });
  await tellAlerts(archive, [alert('one'), alert('two')]);
  expect(create).not.toHaveBeenCalled();
  expect(await fakeExtension.browser.action.getBadgeText({})).toBe('2');
});

describe('tellingAt', () => {
  const at = (hour: number): number => new Date(2026, 2, 1, hour).getTime();
  const quietHours = { isOn: true, from: 22 * 60, to: 7 * 60 };

  it('tells only what is serious, at any hour, unless the user chose otherwise', async () => {
    expect(await tellingAt(at(3))).toEqual({ from: 3, since: 0, isQuiet: false });
  });

  it('tells of all that got worse from the choice on', async () => {
    const { loudnessSince } = await changePreferences({ loudness: 'worse' });
    expect(loudnessSince).toBeGreaterThan(0);
    expect(await tellingAt(at(3))).toEqual({ from: 2, since: loudnessSince, isQuiet: false });
  });

  it('keeps quiet in quiet hours, and keeps nothing for later where nothing is wanted', async () => {
    await changePreferences({ quietHours });
    expect([(await tellingAt(at(3))).isQuiet, (await tellingAt(at(12))).isQuiet]).toEqual([true, false]);
    await changePreferences({ loudness: 'none' });
    expect((await tellingAt(at(3))).isQuiet).toBe(false);
  });
});
