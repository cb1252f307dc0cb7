import { expect, it, vi } from 'vitest';
import { AlertCard } from '../../../components/alert/AlertCard';
import { SettingsAlertView } from '../../../components/pages/SettingsAlertView';
import { judgeSettings } from '../../../utils/core/judge/settings/judge-settings';
import type { Setting, SettingChange } from '../../../utils/core/model/setting';
import { claimChange } from '../../../utils/core/settings/track/claim-change';
import { findBarriers, keepPicture, mount } from '../mount';
import { boardActs } from '../samples/boards';

const setting = (more: Partial<Setting>): Setting => ({
  ...{ id: 'x', name: 'Private account', path: ['Privacy'], kind: 'switch', value: 'on', certainty: 'stated' },
  ...more,
});
const change = (more: Partial<SettingChange> = {}): SettingChange => ({
  ...{ state: 'silent-flip', pageId: 'p', serviceId: 'murmur', direction: 'worse', attribution: 'between-visits' },
  ...{ since: 1, at: 2, movedTogether: 0 },
  before: setting({ exposure: 2, conservative: 'on' }),
  after: setting({ value: 'off', exposure: 5, conservative: 'on' }),
  ...more,
});

const show = (changes: SettingChange[], more = {}, termsChangedAt: number[] = []) => {
  const judgement = judgeSettings(changes, { serviceName: 'Murmur', termsChangedAt });
  if (!judgement) throw new Error('nothing to show');
  const acts = { onUnread: vi.fn(), onRead: vi.fn(), onClaim: vi.fn(), onMute: vi.fn() };
  const place = {
    at: 2,
    hasAlert: true,
    areMuted: false,
    serviceName: 'Murmur',
    serviceHref: '#s',
    settingsHref: '#t',
    href: '#a',
  };
  return {
    root: mount(
      <main class="page">
        <SettingsAlertView judgement={judgement} {...place} {...acts} {...more} />
      </main>,
    ),
    ...acts,
  };
};

it('shows before and now, how far each reaches, and what it rests on', async () => {
  const { root } = show([change()], { settingsAddress: 'https://murmur.example/settings' });
  const text = root.textContent ?? '';
  expect(text).toContain('Murmur: “Private account” was on and is off now');
  expect(root.querySelectorAll('.setting-state')).toHaveLength(2);
  expect(text.indexOf('Step 2 of 5')).toBeGreaterThan(0);
  expect(text.indexOf('Step 5 of 5')).toBeGreaterThan(text.indexOf('Step 2 of 5'));
  expect(root.querySelector('a.primary')?.getAttribute('href')).toBe('https://murmur.example/settings');
  await keepPicture('settings-alert');
  expect(await findBarriers()).toEqual([]);
});

it('asks whether it was the reader only where nobody was seen', () => {
  const claim = (root: Element) =>
    Array.from(root.querySelectorAll('button')).find((one) => one.textContent === 'That was me, on another device');
  const { root, onClaim } = show([change()]);
  claim(root)?.click();
  expect(onClaim).toHaveBeenCalledExactlyOnceWith(false);
  expect(claim(show([change({ attribution: 'you-elsewhere' })]).root)).toBeUndefined();
  expect(claim(show([change({ state: 'user-change', attribution: 'you-here' })]).root)).toBeUndefined();
  expect(claim(show([change({ state: 'new-permissive', before: undefined })]).root)).toBeUndefined();
});

it('lets the reader take that answer back, and only one that was given', () => {
  const back = (root: Element) =>
    Array.from(root.querySelectorAll('button')).find((one) => one.textContent === 'Take that back');
  const { root, onClaim } = show([claimChange(change())]);
  expect(root.textContent).toContain('You say that this was you, on another device.');
  back(root)?.click();
  expect(onClaim).toHaveBeenCalledExactlyOnceWith(true);
  expect(back(show([change()]).root)).toBeUndefined();
});

it('tells each of several by itself, and one alone by the button of the page', async () => {
  const hrefs = { shareHref: '#/share/a', shareHrefOf: (finding: number) => `#/share/a/${finding}` };
  const links = (root: Element) => [...root.querySelectorAll('.finding-share a')].map((a) => a.getAttribute('href'));
  expect(links(show([change()], hrefs).root)).toEqual([]);
  const other = change({ after: setting({ id: 'y', name: 'Show activity', value: 'off', exposure: 4 }) });
  const { root } = show([change(), other], hrefs);
  expect(links(root)).toEqual(['#/share/a/0', '#/share/a/1']);
  await keepPicture('settings-alert-several');
  expect(await findBarriers()).toEqual([]);
});

it('leads to the terms that changed near that time', () => {
  const terms = 9 * 86_400_000;
  const { root } = show([change()], { nearTerms: [{ at: terms, href: '#/alert/terms' }] }, [terms]);
  expect(root.querySelector('.evidence a')?.getAttribute('href')).toBe('#/alert/terms');
  expect(show([change()], {}, [terms]).root.querySelector('.evidence a')).toBeNull();
});

it('shows choices that went, and puts what matters to nobody behind a press', () => {
  const { root } = show([
    change({
      ...{ state: 'options-changed', after: setting({ options: ['Everyone', 'Friends'], kind: 'select' }) },
      before: setting({ options: ['Everyone', 'Friends', 'Only me'], kind: 'select' }),
    }),
    change({ state: 'user-change', attribution: 'you-here' }),
  ]);
  const [before, after] = Array.from(root.querySelectorAll('.setting-state'), (one) => one.textContent);
  expect(before).toContain('Only me');
  expect(after).not.toContain('Only me');
  expect(root.querySelector('details')?.textContent).toContain('You changed it here, in this browser.');
});

it('shows what a page wrote as text', () => {
  const { root } = show([change({ after: setting({ name: '<img src=x onerror=alert(1)>', value: '<b>' }) })]);
  expect(root.querySelector('img, b')).toBeNull();
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
});

it('mutes the settings of the service, and lets them speak again', () => {
  const press = (root: Element, label: string) =>
    Array.from(root.querySelectorAll('button'))
      .find((one) => one.textContent === label)
      ?.click();
  const loud = show([change()]);
  press(loud.root, 'Mute changes of this service’s settings');
  expect(loud.onMute).toHaveBeenCalledExactlyOnceWith(true);
  const muted = show([change()], { areMuted: true });
  press(muted.root, 'Unmute changes of this service’s settings');
  expect(muted.onMute).toHaveBeenCalledExactlyOnceWith(false);
});

it('stands beside alerts of terms, and mutes settings, no document', () => {
  const alert = {
    ...{ id: 'a', serviceId: 'murmur', serviceName: 'Murmur', severity: 3 as const, at: 1, isRead: false, href: '#a' },
    ...{ about: 'settings' as const, state: 'silent-flip' as const },
    headline: { id: 'settings.evidence.begins-anew' },
  };
  const onMuteSettings = vi.fn();
  const root = mount(<AlertCard alert={alert} {...boardActs} onMuteSettings={onMuteSettings} />);
  expect(root.textContent).toContain('Privacy settings');
  expect(root.querySelector('.chip')?.textContent).toBe('Changed without you');
  expect(root.querySelector('[aria-label="Mute this document"]')).toBeNull();
  const mute = (where: Element) =>
    where.querySelector<HTMLButtonElement>('[aria-label="Mute changes of this service’s settings"]');
  mute(root)?.click();
  expect(onMuteSettings).toHaveBeenCalledExactlyOnceWith('murmur');
  expect(mute(mount(<AlertCard alert={{ ...alert, isMuted: true }} {...boardActs} />))).toBeNull();
});
