import { describe, expect, it } from 'vitest';
import { isSettingsPage } from '../../../../utils/core/services/settings/is-settings-page';

const declared = (...addresses: string[]) => ({ settings: addresses.map((address) => ({ address })) });

describe('isSettingsPage', () => {
  it.each([
    ['https://a.example/settings/privacy', 'https://a.example/settings/privacy', true],
    ['https://a.example/settings/privacy', 'https://www.a.example/de/settings/privacy/likes?ref=1', true],
    ['https://a.example/settings/privacy', 'https://a.example/settings/ads', true],
    ['https://a.example/settings/privacy', 'https://a.example/privacy', false],
    ['https://a.example/settings/privacy', 'https://b.example/settings/privacy', false],
    ['https://a.example/settings/privacy', 'https://a.example/settingsfan', false],
    ['https://a.example/account/privacy', 'https://a.example/account/privacy/ads', true],
    ['https://a.example/account/privacy', 'https://a.example/account', false],
    ['https://a.example/user/edit?tab=privacy', 'https://a.example/user/edit?tab=privacy&x=1', true],
    ['https://a.example/user/edit?tab=privacy', 'https://a.example/user/edit?tab=photo', false],
    ['https://a.example/my/account#!/privacy', 'https://a.example/my/account#!/privacy', true],
    ['https://a.example/my/account#!/privacy', 'https://a.example/my/account#!/friends', false],
    ['https://chat.a.example/', 'https://chat.a.example/', false],
    ['https://a.example/channels/@me', 'https://a.example/channels/@me', false],
    ['https://accounts.a.example/', 'https://accounts.a.example/anything', true],
  ])('declared %s: %s is one: %s', (address, url, is) => {
    expect(isSettingsPage(url, declared(address))).toBe(is);
  });

  it('knows nothing of a site without declaration', () => {
    expect(isSettingsPage('https://a.example/settings', undefined)).toBe(false);
    expect(isSettingsPage('about:settings', declared('https://a.example/settings'))).toBe(false);
  });
});
