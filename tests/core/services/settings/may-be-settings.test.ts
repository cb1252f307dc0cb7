import { describe, expect, it } from 'vitest';
import NAMES from '../../../../assets/settings/page-names.json';
import { isNamedInAddress, mayBeSettings } from '../../../../utils/core/services/settings/may-be-settings';

const isOne = (path: string, ...names: string[]): boolean =>
  mayBeSettings({ url: `https://club.example${path}`, names }, NAMES);

describe('a page that nobody declared', () => {
  it.each([
    ['/settings', 'Settings - Club'],
    ['/me', 'Club | Preferences'],
    ['/account/privacy', 'Privacy settings'],
    ['/settings/profile', 'Your settings, Wren'],
    ['/konto', '(3) Einstellungen'],
    ['/einstellungen', 'Meine Einstellungen – Klub'],
    ['/parametres', 'Paramètres'],
    ['/ajustes/privacidad', 'Ajustes · Club'],
    ['/account', 'アカウント', '設定'],
    ['/%D9%84', 'الإعدادات'],
    ['/settings', 'Настройки'],
    ['/ustawienia', 'Ustawienia prywatności'],
    ['/app#/settings/privacy', 'Settings'],
  ])('%s, called %s, seems to be one of settings', (path, ...names) => expect(isOne(path, ...names)).toBe(true));

  it.each([
    ['/', 'Club'],
    ['/settings', 'Club'],
    ['/blog/2026/04/how-to-change-your-privacy-settings', 'How to change your privacy settings in ten easy steps'],
    ['/help/articles/12', 'Settings and what they mean: a long guide for people who are new to the club'],
    ['/privacy', 'Privacy notice'],
    ['/account/login', 'Sign in'],
    ['/news/politics/today', 'Settings'],
    ['/tables/settings-for-two', 'Lovely table things'],
    ['/u/einstellungen', 'Wren'],
    ['/help/settings', 'Settings'],
    ['/tags/settings', 'Settings'],
    ['/login', 'Settings'],
  ])('%s, called %s, does not', (path, ...names) => expect(isOne(path, ...names)).toBe(false));

  it.each([
    ['/settings', true],
    ['/app#!/account/privacy', true],
    ['/my-privacy', true],
    ['/home', false],
    ['/home#settings', false],
    ['/help/settings', false],
    ['/%E0%A4%A', false],
  ])('%s has a word of settings in its address: %s', (path, has) =>
    expect(isNamedInAddress(`https://club.example${path}`, NAMES)).toBe(has),
  );

  it('is none without an address or a name', () => {
    expect(mayBeSettings({ url: 'about:blank', names: ['Settings'] }, NAMES)).toBe(false);
    expect(isOne('/settings')).toBe(false);
  });
});
