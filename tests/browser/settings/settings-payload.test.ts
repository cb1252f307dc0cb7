import { describe, expect, it } from 'vitest';
import { readSettingsSeen } from '../../../utils/browser/settings/settings-payload';

const setting = { name: 'Private account', path: ['Privacy'], kind: 'switch', value: 'on' };
const touch = { name: 'Private account', path: [], at: 1, by: 'key' };
const good = {
  ...{
    url: 'https://a.example/settings',
    visit: 'a1b2c3d4-0000',
    count: 0,
    handle: 'me',
    names: ['Me'],
    touches: [touch],
  },
  shown: { lang: 'en', settings: [setting], unreadable: [{ reason: 'closed-root' }] },
};
const many = (count: number, more = {}) => Array.from({ length: count }, () => ({ ...setting, ...more }));
const shown = (settings: unknown) => ({ ...good, shown: { ...good.shown, settings } });

describe('readSettingsSeen', () => {
  it('takes what a page of settings shows, rebuilt from what is known', () => {
    expect(readSettingsSeen({ ...good, html: '<b>', shown: { ...good.shown, title: 'x', extra: 1 } })).toEqual(good);
    const { shown: _, ...touches } = good;
    expect(readSettingsSeen(touches)).toEqual(touches);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'settings'],
    ['no address of the web', { ...good, url: 'javascript:alert(1)' }],
    ['a visit that is none', { ...good, visit: '../../x' }],
    ['a hundred thousand settings', shown(many(100_000))],
    ['a name without end', shown([{ ...setting, name: 'x'.repeat(1_001) }])],
    ['choices without end', shown([{ ...setting, options: Array(301).fill('x') }])],
    ['more in all than anybody reads', shown(many(1_000, { options: Array(300).fill('x'.repeat(100)) }))],
    ['a kind that is none', shown([{ ...setting, kind: 'text' }])],
    ['a value that is none', shown([{ ...setting, value: { toString: 'x' } }])],
    ['a path that is none', shown([{ ...setting, path: 'Privacy' }])],
    ['a touch without a time', { ...good, touches: [{ ...touch, at: Number.NaN }] }],
    ['touches without end', { ...good, touches: Array(201).fill(touch) }],
    ['names without end', { ...good, names: Array(11).fill('x') }],
  ])('refuses %s', (_, value) => {
    expect(readSettingsSeen(value)).toBeUndefined();
  });
});
