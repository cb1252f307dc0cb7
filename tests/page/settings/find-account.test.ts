import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findAccount } from '../../../utils/page/settings/find-account';

const find = (html: string) => findAccount(new JSDOM(html, { url: 'https://a.example/settings' }).window.document);

it.each([
  [
    'a labelled link',
    '<nav><a href="/bluejay" aria-label="Profile">x</a><a href="/explore">Explore</a></nav>',
    'bluejay',
  ],
  ['a picture of theirs', '<header><a href="/@bluejay/"><img alt="Blue Jay" src="x"></a></header>', 'bluejay'],
  ['a German link', '<nav><a href="/users/bluejay">Mein Profil</a></nav>', 'bluejay'],
  [
    'their own beside others',
    '<nav><a href="/u/robin"><img src="x"></a><a href="/u/bluejay"><img src="x"> Profile</a></nav>',
    'bluejay',
  ],
  [
    'the same twice',
    '<nav><a href="/@bluejay"><img src="x"></a></nav><header><a href="/@BlueJay"><img src="x"></a></header>',
    'bluejay',
  ],
])('finds %s', (_, html, handle) => {
  expect(find(html).handle?.toLowerCase()).toBe(handle);
});

it.each([
  ['two that are as good', '<nav><a href="/@robin"><img src="x"></a><a href="/@bluejay"><img src="x"></a></nav>'],
  ['a link among what people wrote', '<main><a href="/@robin"><img src="x"> Profile</a></main>'],
  ['another site', '<nav><a href="https://b.example/@robin">Profile</a></nav>'],
  [
    'menus alone',
    '<nav><a href="/settings">Settings</a><a href="/home">Home</a><a href="/messages">Messages</a></nav>',
  ],
  ['nothing', ''],
  ['a broken address', '<nav><a href="/%E0%A4%A">Profile</a></nav>'],
])('is not sure of %s', (_, html) => {
  expect(find(html)).toEqual({ names: [] });
});

it('knows what they are called, but no single word that may be any', () => {
  const { names } = find(
    '<nav><a href="/@bluejay"><img alt="Beatrix Bluejay" src="x"><span>Beatrix B.</span><span>You</span></a></nav>',
  );
  expect(names.sort()).toEqual(['Beatrix B.', 'Beatrix Bluejay', 'bluejay']);
});
