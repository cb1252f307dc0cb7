import { describe, expect, it, vi } from 'vitest';
import { mayHaveSettingsAt, settingsAt } from '../../../utils/background/settings/settings-at';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const place = (id: string, host: string, readsSettings?: true) => ({
  service: {
    ...{ id, name: host, hosts: [host], watchedSince: 1, isPaused: false, isExample: false },
    ...(readsSettings ? { readsSettings } : {}),
  },
  documents: [],
  kept: [],
});
const bluesky = place('bluesky', 'bsky.app');
const club = place('site:club.example', 'club.example');
const openClub = place('site:club.example', 'club.example', true);
const at = (url: string, ...names: string[]) => ({ url: `https://${url}`, names });

describe('where settings are', () => {
  it('is known of declared ones, whatever they are called', () => {
    expect(settingsAt(at('bsky.app/settings/privacy-and-security'), [bluesky])).toEqual({});
    expect(settingsAt(at('bsky.app/profile/wren', 'Settings'), [bluesky])).toBeUndefined();
  });

  it('hangs on the marks of software where that has settings', () => {
    const known = settingsAt(at('club.example/settings/privacy'), [club]);
    expect(known?.doubt).toBeUndefined();
    expect(known?.marks).toContain('script#initial-state');
    expect(known?.marks).toContain("meta[name='generator'][content^='Friendica']");
    expect(known?.marks).not.toContain('body#phpbb');
    expect(settingsAt(at('club.example/board/ucp.php?i=ucp_prefs'), [club])).toEqual({ marks: ['body#phpbb'] });
    expect(settingsAt(at('club.example/@settings'), [club])).toBeUndefined();
  });

  it('is not guessed before the user wants it', () => {
    expect(settingsAt(at('club.example/konto/einstellungen', 'Einstellungen'), [club])).toBeUndefined();
    expect(settingsAt(at('club.example/konto/einstellungen', 'Einstellungen'), [openClub])).toEqual({
      doubt: 'controls',
    });
    expect(settingsAt(at('club.example/preferences', 'Club'), [openClub])).toEqual({ doubt: 'name' });
    expect(settingsAt(at('club.example/feed', 'Club'), [openClub])).toBeUndefined();
    expect(settingsAt(at('club.example/settings', 'Settings'), [openClub])).toMatchObject({
      marks: expect.any(Array),
      doubt: 'controls',
    });
  });

  it('decides from which addresses a reading is taken', () => {
    expect(mayHaveSettingsAt('https://bsky.app/settings/ads', bluesky)).toBe(true);
    expect(mayHaveSettingsAt('https://bsky.app/profile/wren', bluesky)).toBe(false);
    expect(mayHaveSettingsAt('https://club.example/settings', club)).toBe(true);
    expect(mayHaveSettingsAt('https://club.example/konto', club)).toBe(false);
    expect(mayHaveSettingsAt('https://club.example/konto', openClub)).toBe(true);
  });
});
