import { expect, it } from 'vitest';
import type { Setting } from '../../../utils/core/model/setting';
import { auditSettings } from '../../../utils/view/settings/audit-settings';
import { keptPage, setting } from './made-up-pages';

const SEARCH = setting('Show my profile in search engines', 'on', { exposure: 5, conservative: 'off' });
const ACTIVE = setting('Show when I am active', 'on', { exposure: 4, conservative: 'off' });
const SAFE = setting('Personalised ads', 'off', { exposure: 0, conservative: 'off' });
const TAG = setting('Who can tag you?', 'Friends', {
  ...{ exposure: 2, conservative: 'Only me', kind: 'select', options: ['Everyone', 'Friends', 'Only me'] },
});
const ORDER = setting('Order of replies', 'Newest first', { certainty: 'unknown' });

const audit = (settings: Setting[], made = {}) => auditSettings([{ page: keptPage(settings, made).page }]);
const names = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);

it('counts what shows more than it has to, the furthest first, however they stand on the page', () => {
  const { judged, loose } = audit([TAG, SAFE, ACTIVE, SEARCH]);
  expect(judged).toBe(4);
  expect(names(loose)).toEqual([SEARCH.name, ACTIVE.name, TAG.name]);
  expect(loose[0]).toMatchObject({ value: 'on', exposure: 5, careful: 'off', least: 0, pageName: '/settings' });
});

it('never judges what is not known, and what could not be read for certain', () => {
  const { judged, loose, unknown, unverified } = audit([ORDER, { ...SEARCH, isUnverified: true }]);
  expect([judged, loose]).toEqual([0, []]);
  expect([names(unknown), names(unverified)]).toEqual([[ORDER.name], [SEARCH.name]]);
});

it('takes it as strict where only the reader sees it, though nobody knows the other choices', () => {
  const row = setting('Who can see your birthday?', 'Only me', { exposure: 0, kind: 'row', certainty: 'possible' });
  expect(audit([row])).toMatchObject({ judged: 1, loose: [], unknown: [] });
  expect(audit([{ ...row, value: 'Friends', exposure: 2 }])).toMatchObject({ judged: 0, loose: [] });
});

it('leaves out what the reader wants so, until it stands otherwise', () => {
  const wanted = [{ id: SEARCH.id, value: 'on' }];
  const now = audit([SEARCH, ACTIVE], { page: { wanted } });
  expect([now.judged, names(now.loose), names(now.wanted)]).toEqual([2, [ACTIVE.name], [SEARCH.name]]);
  const later = audit([{ ...SEARCH, value: 'mixed' }], { page: { wanted } });
  expect([names(later.loose), later.wanted]).toEqual([[SEARCH.name], []]);
});

it('counts nothing that depends on another setting and is not there', () => {
  const known = [{ number: 0, setting: SEARCH, seenAt: 5, isAway: true as const }];
  expect(audit([], { state: { known } })).toMatchObject({ judged: 0, loose: [] });
});

it('says nothing of a page whose state is not there yet', () => {
  const { page } = keptPage([]);
  expect(auditSettings([{ page: { ...page, state: {} } }])).toMatchObject({ judged: 0, loose: [], unknown: [] });
});
