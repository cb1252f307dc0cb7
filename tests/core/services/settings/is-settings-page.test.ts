import { describe, expect, it } from 'vitest';
import { isSettingsPage } from '../../../../utils/core/services/settings/is-settings-page';

const HOSTS = ['a.example', 'a.test', 'other.example'];
const declared = (...addresses: string[]) => ({
  hosts: HOSTS,
  sharedHosts: ['other.example'],
  settings: addresses.map((address) => ({ address })),
});

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
    ['https://a.example/settings', 'https://a.test/settings/ads', true],
    ['https://app.a.example/settings', 'https://app.a.test/settings', true],
    ['https://app.a.example/settings', 'https://a.test/settings', false],
    ['https://a.example/settings', 'https://other.example/settings', false],
    ['https://a.example/account/', 'https://a.example/account/sign-in', false],
    ['https://a.example/account/', 'https://a.example/account/forgot_password?x=1', false],
    ['https://a.example/account/', 'https://a.example/account/ads/history', false],
    ['https://a.example/people/*/edit/settings', 'https://a.example/people/wren/edit/settings', true],
    ['https://a.example/people/*/edit/settings', 'https://a.example/people/wren/edit', false],
  ])('declared %s: %s is one: %s', (address, url, is) => {
    expect(isSettingsPage(url, declared(address))).toBe(is);
  });

  it('knows where else an address leads', () => {
    const also = { address: 'https://a.example/my/settings', alsoAt: ['https://a.example/people/*/settings'] };
    const declaration = { hosts: HOSTS, settings: [also] };
    expect(isSettingsPage('https://a.example/people/wren/settings/privacy', declaration)).toBe(true);
    expect(isSettingsPage('https://a.example/people/wren', declaration)).toBe(false);
  });

  it('knows nothing of a site without declaration', () => {
    expect(isSettingsPage('https://a.example/settings', undefined)).toBe(false);
    expect(isSettingsPage('about:settings', declared('https://a.example/settings'))).toBe(false);
  });
});
