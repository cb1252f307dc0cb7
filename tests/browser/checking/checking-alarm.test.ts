import { beforeEach, expect, it, vi } from 'vitest';
import {
  CHECKING_ALARM,
  checkSoon,
  isBrowserInUse,
  isCheckingAlarm,
  keepCheckingAlarm,
} from '../../../utils/browser/checking/checking-alarm';
import { fakeExtension } from '../fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension')).fakeExtension.browser }));

const { alarms } = fakeExtension.browser;

beforeEach(() => fakeExtension.reset());

it('keeps the phase of an alarm that is there', async () => {
  await keepCheckingAlarm();
  const armed = await alarms.get(CHECKING_ALARM);
  await keepCheckingAlarm();
  expect(await alarms.get(CHECKING_ALARM)).toEqual(armed);
  expect(await alarms.getAll()).toHaveLength(1);
});

it('arms one that an update lost', async () => {
  await keepCheckingAlarm();
  await alarms.clearAll();
  await keepCheckingAlarm();
  expect(await alarms.get(CHECKING_ALARM)).toMatchObject({ periodInMinutes: 30 });
});

it('replaces one of another period', async () => {
  await alarms.create(CHECKING_ALARM, { periodInMinutes: 5 });
  await keepCheckingAlarm();
  expect(await alarms.get(CHECKING_ALARM)).toMatchObject({ periodInMinutes: 30 });
});

it('is in use only when somebody is there', async () => {
  expect(await isBrowserInUse()).toBe(true);
  fakeExtension.idleState = 'locked';
  expect(await isBrowserInUse()).toBe(false);
});

it('rings once soon for what is newly watched, however much that is', async () => {
  await checkSoon();
  await checkSoon();
  const [soon, ...others] = await alarms.getAll();
  expect(others).toEqual([]);
  expect(soon?.periodInMinutes).toBeUndefined();
  expect(isCheckingAlarm(soon?.name ?? '')).toBe(true);
  expect(isCheckingAlarm('another')).toBe(false);
});
