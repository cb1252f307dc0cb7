import { beforeEach, expect, it, vi } from 'vitest';
import { forgetWishes, hasAccess, requestAccess, takePendingWishes } from '../../utils/browser/permissions';
import { fakeExtension } from './fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-extension')).fakeExtension.browser }));

const ORIGINS = ['*://*.example.org/*', '*://example.org/*'];
const WISH = { host: 'example.org', name: 'Example' };

beforeEach(() => fakeExtension.reset());

it('asks the browser in the same turn as the click', () => {
  void requestAccess(ORIGINS, [WISH]);
  expect(fakeExtension.log).toContain('request');
});

it('keeps a wish whose prompt closed the popup, until the access is there', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess(ORIGINS, [WISH]);
  expect(await takePendingWishes()).toEqual([]);
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
  expect(await takePendingWishes()).toEqual([WISH]);
});

it('hands a wish out once', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess(ORIGINS, [WISH]);
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
  expect(await takePendingWishes()).toEqual([WISH]);
  expect(await takePendingWishes()).toEqual([]);
});

it('forgets a wish that the user refused, so that access given later for another reason watches nothing', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockResolvedValueOnce(false);
  expect(await requestAccess(ORIGINS, [WISH])).toBe(false);
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
  expect(await takePendingWishes()).toEqual([]);
});

it('forgets a wish that nobody answered for long, whatever access is given later', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess(ORIGINS, [WISH]);
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
  expect(await takePendingWishes(Date.now() + 11 * 60_000)).toEqual([]);
  expect(await takePendingWishes()).toEqual([]);
});

it('forgets the wishes that are told to be gone', async () => {
  vi.spyOn(fakeExtension.browser.permissions, 'request').mockImplementationOnce(() => new Promise(() => {}));
  void requestAccess(ORIGINS, [WISH, { serviceId: 'murmur' }]);
  for (const origin of ORIGINS) fakeExtension.granted.add(origin);
  await forgetWishes(({ serviceId }) => serviceId === 'murmur');
  expect(await takePendingWishes()).toEqual([WISH]);
});

it('leaves it to a page that hears the answer to go on', async () => {
  expect(await requestAccess(ORIGINS, [WISH])).toBe(true);
  expect(await takePendingWishes()).toEqual([]);
});

it('has no access while one of the hosts is missing', async () => {
  fakeExtension.granted.add('*://example.org/*');
  expect(await hasAccess(ORIGINS)).toBe(false);
});
