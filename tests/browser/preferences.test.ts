import { beforeEach, expect, it, vi } from 'vitest';
import {
  changePreferences,
  DEFAULT_PREFERENCES,
  readPreferences,
  watchPreferences,
} from '../../utils/browser/preferences';
import { fakeExtension } from './fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-extension')).fakeExtension.browser }));

beforeEach(() => fakeExtension.reset());

it('reads defaults before anything was chosen', async () => {
  expect(await readPreferences()).toEqual(DEFAULT_PREFERENCES);
});

it('changes only what is given', async () => {
  await changePreferences({ isCheckingOn: false });
  await changePreferences({ language: 'de' });
  expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, isCheckingOn: false, language: 'de' });
});

it('lays defaults under choices that an older release stored', async () => {
  await fakeExtension.browser.storage.local.set({ preferences: { isCheckingOn: false } });
  expect((await readPreferences()).areNotificationsOn).toBe(true);
});

it('tells watchers until they stop', async () => {
  const listener = vi.fn();
  const stop = watchPreferences(listener);
  await changePreferences({ language: 'de' });
  expect(listener).toHaveBeenCalledWith({ ...DEFAULT_PREFERENCES, language: 'de' });
  stop();
  await changePreferences({ language: 'en' });
  expect(listener).toHaveBeenCalledTimes(1);
});
