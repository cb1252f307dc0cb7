import type { AuditLine, SettingLine, SettingsLines } from '../../../components/settings/setting-lines';
import type { SettingMoment } from '../../../utils/core/model/setting';
import { DAY, NOW } from './alerts';

const READ: SettingMoment = { state: 'first', at: NOW - 200 * DAY, after: 'off' };
const FLIP: SettingMoment = {
  ...{ state: 'silent-flip', at: NOW - DAY, lastAt: NOW - 9 * DAY, before: 'off', after: 'on' },
  who: 'between-visits',
};

const line = (name: string, value: string, more: Partial<SettingLine> = {}): SettingLine => ({
  ...{ id: name, pageId: 'p', name, path: ['Who can find you'], value, since: READ, history: [READ], ...more },
});

const audited = (name: string, more: Partial<AuditLine> = {}): AuditLine => ({
  ...{ id: name, pageId: 'p', name, path: ['Who can find you'], value: 'on', exposure: 5, careful: 'off', least: 0 },
  ...{ pageName: '/settings/privacy', href: 'https://murmur.example/settings/privacy', ...more },
});

const PAGE = {
  ...{ id: 'p', name: '/settings/privacy', href: 'https://murmur.example/settings/privacy', readAt: NOW - DAY },
  partial: 'never-whole' as const,
  unreadable: [
    { name: 'Share with partners', reason: 'hidden-semantics' as const },
    { reason: 'closed-root' as const },
    { name: 'Share with partners', reason: 'other-frame' as const },
  ],
  settings: [
    line('Show me in search engines', 'on', { exposure: 5, since: FLIP, history: [FLIP, READ] }),
    line('Who can send you messages?', 'Friends of friends', { exposure: 3, isDisabled: true }),
    line('Private account', 'on', { exposure: 2, waiting: { value: 'off', at: NOW } }),
    line('Show when I am active', 'on', { exposure: 4, isUnverified: true }),
    line('Accept new followers automatically', 'off', { exposure: 0, isAway: true }),
    line('Theme of ‹redacted› 0a1b2c3d', '‹redacted› 0a1b2c3d', { path: [], seenAt: NOW - 30 * DAY }),
  ],
  gone: [{ id: 'g', name: 'Personalised advertising', value: 'off', at: NOW - 3 * DAY }],
};

const PLACE = { serviceName: 'Murmur', serviceHref: '#/service/murmur', href: '#/settings/murmur' };

/** Two accounts; everything that can be doubtful is. */
export const SETTINGS: SettingsLines = {
  ...PLACE,
  accounts: [
    { number: 1, pages: [PAGE] },
    {
      number: 2,
      pages: [
        {
          ...PAGE,
          ...{ id: 'q', href: undefined, partial: 'last', unreadable: [], gone: [], name: '/settings/~/privacy' },
        },
      ],
    },
  ],
  audit: {
    judged: 23,
    loose: [
      audited('Show me in search engines', { account: 1 }),
      audited('Who can send you messages?', {
        ...{ value: 'Friends of friends', exposure: 3, careful: 'Nobody', least: undefined, href: undefined, path: [] },
      }),
      ...['one', 'two', 'three', 'four', 'five', 'six'].map((name) => audited(`Share activity ${name}`)),
    ],
    wanted: [audited('Show me in recommendations')],
    unknown: [audited('New way of sorting', { exposure: undefined, careful: undefined, least: undefined })],
    unverified: [audited('Show when I am active')],
  },
  ...{ count: 23, pages: 2, readAt: NOW - DAY },
  unread: ['https://www.murmur.example/settings/ads', 'https://murmur.example/settings/security/'],
};

const NOTHING = { judged: 0, loose: [], wanted: [], unknown: [], unverified: [] };

/** Nothing was read yet. */
export const NO_SETTINGS: SettingsLines = {
  ...SETTINGS,
  accounts: [],
  audit: NOTHING,
  count: 0,
  pages: 0,
  readAt: undefined,
};

/** All as strict as it can be. */
export const STRICT_SETTINGS: SettingsLines = {
  ...SETTINGS,
  accounts: [{ pages: [{ ...PAGE, partial: undefined, unreadable: [], gone: [] }] }],
  audit: { ...NOTHING, judged: 12 },
  unread: [],
};
