import { describe, expect, it } from 'vitest';
import { accountTag } from '../../../../utils/core/settings/identify/account-tag';
import { identifySettings } from '../../../../utils/core/settings/identify/identify-settings';
import { pageKeyOf } from '../../../../utils/core/settings/identify/page-key-of';

describe('pageKeyOf', () => {
  it.each([
    ['https://a.example/settings/privacy?token=abc&utm=1#top', '/settings/privacy'],
    ['https://a.example/settings/?tab=privacy&ref=x', '/settings?tab=privacy'],
    ['https://a.example/ucp.php?mode=personal&i=ucp_prefs&sid=0af9', '/ucp.php?i=ucp_prefs&mode=personal'],
    ['https://a.example/my/account#!/privacy?x=1', '/my/account#/privacy'],
    ['https://a.example/u/bluejay/preferences/emails', '/u/~/preferences/emails'],
    ['https://a.example/@bluejay/settings', '/~/settings'],
    ['https://a.example/bluejay/settings?tab=bluejay', '/~/settings'],
    ['https://a.example/users/preferences/current', '/users/preferences/current'],
    ['https://a.example/p/8842133/settings', '/p/~/settings'],
    ['https://a.example/', '/'],
  ])('%s → %s', (url, key) => {
    expect(pageKeyOf(url, ['@Bluejay'])).toBe(key);
  });
});

describe('accountTag', () => {
  it('is the same for one account and says nothing of it', async () => {
    const tag = await accountTag('salt', '@BlueJay');
    expect(tag).toBe(await accountTag('salt', 'bluejay '));
    expect(tag).toMatch(/^[\da-f]{16}$/);
    expect(tag).not.toBe(await accountTag('salt', 'redjay'));
    expect(tag).not.toBe(await accountTag('other', 'bluejay'));
    expect(await accountTag('salt', undefined)).toBe('');
  });
});

describe('identifySettings', () => {
  const one = { name: 'Private account', path: ['Privacy'], kind: 'switch' as const, value: 'on' };

  it('gives a setting the id it had, whatever its value and however it is set', async () => {
    const [before] = await identifySettings('p', [one]);
    const [after] = await identifySettings('p', [{ ...one, name: 'Private  Account', value: 'off' }]);
    expect(after?.id).toBe(before?.id);
  });

  it('tells pages, paths, kinds and doubles apart', async () => {
    const all = [
      ...(await identifySettings('p', [one, one, { ...one, path: [] }, { ...one, kind: 'checkbox' as const }])),
      ...(await identifySettings('q', [one])),
    ];
    expect(new Set(all.map(({ id }) => id)).size).toBe(5);
  });
});
