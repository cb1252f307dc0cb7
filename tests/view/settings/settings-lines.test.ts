import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/core/model/service';
import { type KeptSettingsPage, settingsPageLines } from '../../../utils/view/settings/page-lines';
import { settingsLines } from '../../../utils/view/settings/settings-lines';
import { change, keptPage, reading, setting } from './made-up-pages';

const SERVICE = {
  ...{ id: 'murmur', name: 'Murmur', hosts: ['murmur.example'], watchedSince: 1, isPaused: false, isExample: false },
};
const [OFF, ON] = [setting('Search engines', 'off', { exposure: 0 }), setting('Search engines', 'on', { exposure: 5 })];
const lineOf = (kept: KeptSettingsPage) => settingsPageLines(kept, SERVICE.hosts).settings[0];
const states = (kept: KeptSettingsPage) => lineOf(kept)?.history.map(({ state }) => state);

describe('how a setting came to stand as it does', () => {
  it('is only known since it was first read, where no change was seen', () => {
    expect(lineOf(keptPage([OFF]))?.since).toEqual({ state: 'first', at: 5, after: 'off' });
  });

  it('tells every flip with who was seen, newest first, and how it was at the beginning', () => {
    const changes = [
      change({ before: ON, after: OFF, state: 'user-change', attribution: 'you-here', since: 30, at: 31 }),
      change({ before: OFF, after: ON }),
    ];
    const line = lineOf(keptPage([OFF], { changes }));
    expect(line?.since).toEqual({
      ...{ state: 'user-change', at: 31, lastAt: 30, before: 'on', after: 'off', who: 'you-here' },
    });
    expect(line?.history.map(({ state, after }) => `${state} ${after}`)).toEqual([
      'user-change off',
      'silent-flip on',
      'first off',
    ]);
  });

  it('is followed through its names, and a rename changes nothing about since when', () => {
    const named = setting('Hide from search engines', 'on');
    const changes = [
      change({ state: 'inverted', before: ON, after: named, at: 40 }),
      change({ before: OFF, after: ON, at: 20 }),
      change({ before: setting('Other', 'off'), after: setting('Other', 'on'), at: 15 }),
    ];
    const kept = keptPage([named], { changes });
    expect(states(kept)).toEqual(['inverted', 'silent-flip', 'first']);
    expect(lineOf(kept)?.history[0]).toMatchObject({ oldName: 'Search engines' });
    expect(lineOf(kept)?.since).toMatchObject({ state: 'silent-flip', at: 20 });
  });

  it('begins with its coming where it came later', () => {
    expect(states(keptPage([ON], { changes: [change({ state: 'new-permissive', after: ON })] }))).toEqual([
      'new-permissive',
    ]);
  });

  it('begins where it was first read, not where its page was', () => {
    const late = setting('Below the fold', 'on');
    const readings = [
      reading([ON, late], { index: 2, at: 9 }),
      reading([ON, late], { index: 1, at: 7 }),
      reading([ON]),
    ];
    const lines = settingsPageLines(keptPage([ON, late], { readings }), SERVICE.hosts).settings;
    expect(lines.map(({ since }) => [since.state, since.at])).toEqual([
      ['first', 5],
      ['first', 7],
    ]);
  });

  it('claims no more than was read where a rebuilt page was taken as it is', () => {
    const readings = [reading([ON], { index: 2, at: 9 }), reading([ON], { index: 1, at: 7 }), reading([OFF])];
    const changes = [change({ state: 'layout-changed', before: undefined, after: undefined })];
    expect(lineOf(keptPage([ON], { readings, changes }))?.since).toEqual({ state: 'first', at: 7, after: 'on' });
  });

  it('does not claim a first reading that is not kept any more', () => {
    const kept = keptPage([ON], {
      readings: [reading([ON], { index: 60, at: 25 }), reading([ON], { index: 11, at: 7 })],
    });
    expect(lineOf(kept)?.since).toEqual({ state: 'earliest', at: 7, after: 'on' });
  });
});

describe('what is not certain', () => {
  it('is said of a value that was seen once', () => {
    const waiting = [
      { key: 'k', number: 0, change: change({ before: OFF, after: ON, at: 29 }), visit: 'v', reading: 2 },
    ];
    expect(lineOf(keptPage([OFF], { state: { waiting } }))?.waiting).toEqual({ value: 'on', at: 29 });
  });

  it('is said of a setting that the last reading did not show', () => {
    expect(lineOf(keptPage([OFF], { readings: [reading([setting('Other', 'on')])] }))?.seenAt).toBe(5);
    expect(lineOf(keptPage([OFF]))?.seenAt).toBeUndefined();
  });

  it('is said of pages that were seen in part, always or just now', () => {
    const lines = (kept: KeptSettingsPage) => settingsPageLines(kept, SERVICE.hosts).partial;
    expect(lines(keptPage([OFF], { state: { isWhole: false } }))).toBe('never-whole');
    expect(lines(keptPage([OFF], { readings: [reading([OFF], { isPartial: true })] }))).toBe('last');
    expect(lines(keptPage([OFF]))).toBeUndefined();
  });

  it('is said of controls that cannot be read, and of settings that went', () => {
    const changes = [change({ state: 'removed', before: ON, after: undefined, at: 20 })];
    const unreadable = [{ reason: 'closed-root' as const }];
    const lines = settingsPageLines(keptPage([], { changes, readings: [reading([], { unreadable })] }), SERVICE.hosts);
    expect(lines.unreadable).toEqual(unreadable);
    expect(lines.gone).toEqual([{ id: ON.id, name: ON.name, value: 'on', at: 20 }]);
    expect(settingsPageLines(keptPage([ON], { changes }), SERVICE.hosts).gone).toEqual([]);
  });
});

describe('all settings of a service', () => {
  it('keeps accounts apart by number, those that show nobody last', () => {
    const pages = [
      keptPage([ON], { page: { account: '', firstReadAt: 1 } }),
      keptPage([OFF], { page: { account: 'bb', firstReadAt: 9 } }),
      keptPage([ON], { page: { account: 'aa', firstReadAt: 3 } }),
    ];
    const lines = settingsLines(pages, { service: SERVICE });
    expect(lines.accounts.map(({ number, pages: [page] }) => [number, page?.id])).toEqual([
      [1, 'murmur|aa|/settings'],
      [2, 'murmur|bb|/settings'],
      [3, 'murmur||/settings'],
    ]);
    expect(settingsLines(pages.slice(0, 1), { service: SERVICE }).accounts[0]?.number).toBeUndefined();
    expect(JSON.stringify(lines.audit)).not.toContain('"account":"');
  });

  it('leads to pages that are declared and were not read, and only to the service itself', () => {
    const settings = ['/settings/', '/ads'].map((path) => ({ address: `https://murmur.example${path}` }));
    const elsewhere = { address: 'https://elsewhere.example/settings' };
    const declaration = { settings: [...settings, elsewhere] } as Declaration;
    const lines = settingsLines([keptPage([ON])], { service: SERVICE, declaration });
    expect(lines.unread).toEqual(['https://murmur.example/ads']);
    expect(settingsPageLines(keptPage([ON], { page: { address: 'javascript:alert(1)' } }), SERVICE.hosts).href).toBe(
      undefined,
    );
  });

  it('counts what is there, and knows when it was last read', () => {
    expect(settingsLines([keptPage([ON])], { service: SERVICE })).toMatchObject({ count: 1, pages: 1, readAt: 30 });
    const nothing = settingsLines([], { service: SERVICE });
    expect(nothing).toMatchObject({ count: 0, pages: 0, accounts: [], href: '#/settings/murmur' });
    expect(nothing.readAt).toBeUndefined();
  });
});
