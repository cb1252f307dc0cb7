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
  expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, isCheckingOn: false });
});

it.each([
  [false, 'none'],
  [true, 'serious'],
])('goes on with the one switch for notifications that an older release stored: %s', async (wasOn, loudness) => {
  await fakeExtension.browser.storage.local.set({ preferences: { areNotificationsOn: wasOn, language: 'de' } });
  const listener = vi.fn();
  watchPreferences(listener);
  expect(await readPreferences()).toEqual({ ...DEFAULT_PREFERENCES, loudness, language: 'de' });
  await changePreferences({ language: 'en' });
  expect(listener).toHaveBeenLastCalledWith({ ...DEFAULT_PREFERENCES, loudness, language: 'en' });
  await changePreferences({ loudness: 'worse' });
  expect((await readPreferences()).loudness).toBe('worse');
});

it('remembers when the loudness was chosen, and nothing else moves that', async () => {
  vi.useFakeTimers({ now: 5_000, toFake: ['Date'] });
  await changePreferences({ loudness: 'worse' });
  vi.setSystemTime(9_000);
  await changePreferences({ loudness: 'worse', language: 'de' });
  expect((await readPreferences()).loudnessSince).toBe(5_000);
  vi.useRealTimers();
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
