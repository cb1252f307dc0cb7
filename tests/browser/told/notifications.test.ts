import { beforeEach, expect, it, vi } from 'vitest';
import { openNotified, showNotification } from '../../../utils/browser/told/notifications';
import { fakeExtension } from '../fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension')).fakeExtension.browser }));

const words = vi.fn(async (ids: readonly string[]) => ({ title: `${ids.length}`, message: '' }));
const raised = async () => Object.values(await fakeExtension.browser.notifications.getAll());

beforeEach(() => {
  fakeExtension.reset();
  words.mockClear();
});

it('shows one notification for a burst, and counts what joined it', async () => {
  await showNotification(['a'], words, 1000);
  await showNotification(['b', 'c'], words, 2000);
  expect(await raised()).toHaveLength(1);
  expect(words).toHaveBeenLastCalledWith(['a', 'b', 'c']);
});

it('starts anew after the burst', async () => {
  await showNotification(['a'], words, 0);
  await showNotification(['b'], words, 10 * 60_000);
  expect(words).toHaveBeenLastCalledWith(['b']);
});

it('shows nothing for no alerts', async () => {
  await showNotification([], words, 0);
  expect(await raised()).toHaveLength(0);
});

it('leads to the alert, or to the list when it told of several', async () => {
  await showNotification(['one:two'], words, 0);
  await openNotified('alerts');
  expect(fakeExtension.log.at(-1)).toMatch(/archive\.html#\/alert\/one%3Atwo$/);
  await showNotification(['a', 'b'], words, 0);
  await openNotified('alerts');
  expect(fakeExtension.log.at(-1)).toMatch(/archive\.html#\/$/);
});

it("leaves another's notification alone", async () => {
  await openNotified('something');
  expect(fakeExtension.log).toEqual([]);
});
