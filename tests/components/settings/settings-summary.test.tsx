import { expect, it, vi } from 'vitest';
import { SettingsSummary } from '../../../components/settings/SettingsSummary';
import { settingsLines } from '../../../utils/view/settings/settings-lines';
import { findBarriers, mount } from '../mount';
import { SETTINGS } from '../samples/settings';

const service = {
  ...{ id: 'site:club.example', name: 'Club', hosts: ['club.example'], watchedSince: 1 },
  ...{ isPaused: false, isExample: false },
};
const show = (seeming?: { areRead: boolean; onRead: (areRead: boolean) => void }) =>
  mount(
    <main>
      <h1>Club</h1>
      <SettingsSummary settings={settingsLines([], { service })} seeming={seeming} />
    </main>,
  );

it('offers to read what seems to be settings, off at first, and says what that does', async () => {
  const onRead = vi.fn();
  const root = show({ areRead: false, onRead });
  const toggle = root.querySelector<HTMLInputElement>('input[role="switch"]');
  expect(toggle?.checked).toBe(false);
  expect(root.textContent).toContain('at least two choices');
  expect(root.textContent).not.toContain('and Clausewatch remembers them');
  toggle?.click();
  expect(onRead).toHaveBeenCalledWith(true);
  expect(await findBarriers()).toEqual([]);
});

it('offers nothing where it is known which pages are settings', () => {
  const root = show();
  expect(root.querySelector('input')).toBeNull();
  expect(root.textContent).toContain('Open the settings pages of Club once, and Clausewatch remembers them.');
});

it('says whether changes of the settings are muted, once any was read', () => {
  const onMute = vi.fn();
  const buttons = (areMuted: boolean, settings = SETTINGS) =>
    Array.from(mount(<SettingsSummary settings={settings} muting={{ areMuted, onMute }} />).querySelectorAll('button'));
  const [mute] = buttons(false);
  expect(mute?.textContent).toBe('Mute changes of this service’s settings');
  mute?.click();
  expect(onMute).toHaveBeenLastCalledWith(true);
  const [unmute] = buttons(true);
  expect(unmute?.textContent).toBe('Unmute changes of this service’s settings');
  unmute?.click();
  expect(onMute).toHaveBeenLastCalledWith(false);
  expect(buttons(false, settingsLines([], { service }))).toEqual([]);
});
