import { beforeEach, expect, it, vi } from 'vitest';
import { showBadge } from '../../../utils/browser/told/badge';
import { fakeExtension } from '../fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension')).fakeExtension.browser }));

beforeEach(() => fakeExtension.reset());

it.each([
  [0, ''],
  [3, '3'],
  [99, '99'],
  [100, '99+'],
])('shows %i as "%s"', async (count, text) => {
  await showBadge(7);
  await showBadge(count);
  expect(await fakeExtension.browser.action.getBadgeText({})).toBe(text);
});
