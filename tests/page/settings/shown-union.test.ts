import { expect, it } from 'vitest';
import type { ShownPage } from '../../../utils/core/model/setting';
import { cutShown } from '../../../utils/page/settings/cut-shown';
import { isSameShown, uniteShown } from '../../../utils/page/settings/shown-union';

const page = (values: Record<string, string>, more: Partial<ShownPage> = {}): ShownPage => ({
  settings: Object.entries(values).map(([name, value]) => ({ name, path: [], kind: 'switch', value })),
  unreadable: [],
  ...more,
});
const values = ({ settings }: ShownPage) => Object.fromEntries(settings.map(({ name, value }) => [name, value]));

it('keeps what was scrolled away with the value that it had, and says that it is not all', () => {
  const united = uniteShown(page({ a: 'on', b: 'off' }), page({ b: 'on', c: 'on' }));
  expect(values(united)).toEqual({ a: 'on', b: 'on', c: 'on' });
  expect(united.isPartial).toBe(true);
});

it('leaves a page as it is where nothing went', () => {
  const now = page({ a: 'on', b: 'on' });
  expect(uniteShown(page({ a: 'off' }), now)).toBe(now);
});

it('tells settings of one name apart', () => {
  const two = { settings: [...page({ a: 'on' }).settings, ...page({ a: 'off' }).settings], unreadable: [] };
  expect(uniteShown(two, page({ a: 'on' })).settings).toHaveLength(2);
  expect(isSameShown(two, { ...two, settings: [...two.settings] })).toBe(true);
  expect(isSameShown(two, page({ a: 'on' }))).toBe(false);
});

it('knows the same settings in another order, and other values, choices and languages', () => {
  expect(isSameShown(page({ a: 'on', b: 'off' }), page({ b: 'off', a: 'on' }))).toBe(true);
  expect(isSameShown(page({ a: 'on' }), page({ a: 'off' }))).toBe(false);
  expect(isSameShown(page({ a: 'on' }, { lang: 'en' }), page({ a: 'on' }, { lang: 'de' }))).toBe(false);
  expect(isSameShown(page({ a: 'on' }), page({ a: 'on' }, { isPartial: true }))).toBe(false);
});

it('cuts a page that is too large, and says so', () => {
  const settings = Array.from({ length: 1_500 }, (_, index) => ({
    name: `${index} ${'x'.repeat(3_000)}`,
    path: Array(20).fill('p'),
    kind: 'select' as const,
    value: 'x',
    options: Array(900).fill('o'),
  }));
  const cut = cutShown({ settings, unreadable: [] });
  expect(cut.settings).toHaveLength(1_000);
  expect(cut.isPartial).toBe(true);
  expect(cut.settings[0]).toMatchObject({ path: Array(8).fill('p') });
  expect(cut.settings[0]?.name).toHaveLength(1_000);
  expect(cut.settings[0]?.options).toHaveLength(300);
});
