// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { pageAddress, watchAddress } from '../../utils/page/watch-address';

const START = window.location.href;
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  window.history.replaceState(null, '', START);
  document.head.innerHTML = '<title>Home</title>';
});

const watch = () => {
  const listener = vi.fn();
  const controller = new AbortController();
  watchAddress(window, listener, controller.signal);
  return { listener, controller };
};

it('hears a pushed address when the page renames itself', async () => {
  const { listener, controller } = watch();
  window.history.pushState(null, '', '/terms');
  document.title = 'Terms';
  await settle();
  expect(listener).toHaveBeenCalledWith(new URL('/terms', START).href);
  controller.abort();
});

it('takes a jump inside the page for no change', async () => {
  const { listener, controller } = watch();
  window.history.pushState(null, '', '#section-3');
  document.title = 'Terms, section 3';
  await settle();
  expect(listener).not.toHaveBeenCalled();
  controller.abort();
});

it('hears of a pushed address soon after a click, whatever the page calls itself', async () => {
  const { listener, controller } = watch();
  document.body.addEventListener('click', () => window.history.pushState(null, '', '/settings'), { once: true });
  document.body.click();
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(new URL('/settings', START).href));
  controller.abort();
});

it('keeps a route that scripts follow, and no jump', () => {
  expect(pageAddress('https://example.org/a#section-3')).toBe('https://example.org/a');
  expect(pageAddress('https://example.org/a?b=1#/settings/privacy')).toBe(
    'https://example.org/a?b=1#/settings/privacy',
  );
  expect(pageAddress('https://example.org/my/account#!/privacy')).toBe('https://example.org/my/account#!/privacy');
});

it('hears nothing after it was ended', async () => {
  const { listener, controller } = watch();
  controller.abort();
  window.history.pushState(null, '', '/privacy');
  document.title = 'Privacy';
  await settle();
  expect(listener).not.toHaveBeenCalled();
});

it('asks the navigation API where there is one', () => {
  const navigation = new EventTarget();
  const view = { location: { href: 'https://example.org/a' }, navigation } as unknown as Window;
  const listener = vi.fn();
  watchAddress(view, listener, new AbortController().signal);
  view.location.href = 'https://example.org/b';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(listener).toHaveBeenCalledWith('https://example.org/b');
});
