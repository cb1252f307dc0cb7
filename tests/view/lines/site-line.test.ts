import { describe, expect, it } from 'vitest';
import type { SiteStatus } from '../../../utils/browser/messages';
import { siteLine } from '../../../utils/view/lines/site-line';
import { document, service } from '../samples';

const status = (more: Partial<SiteStatus>): SiteStatus => ({
  host: 'a.example',
  name: 'A',
  documents: [],
  candidates: [],
  origins: [],
  ...more,
});

describe('siteLine', () => {
  it.each([
    ['no-site', { host: undefined }],
    ['unwatched', {}],
    ['watched', { service: service('a') }],
    ['paused', { service: service('a', { isPaused: true }) }],
    ['unwatched', { service: service('a', { unwatchedAt: 5 }) }],
  ] as const)('is %s', (state, more) => expect(siteLine(status(more)).state).toBe(state));

  it('tells the latest look, what is blocked and the way into the archive', () => {
    const blocked = { since: 3, reason: 'login' } as const;
    const line = siteLine(
      status({
        service: service('a'),
        documents: [document('a', { lookedAt: 7, blocked }), document('a', { lookedAt: 4 }), document('a')],
      }),
    );
    expect(line).toMatchObject({ documents: 3, lookedAt: 7, href: '/archive.html#/service/a' });
    expect(line.blocked).toEqual([{ termsType: 'Terms of Service', blocked }]);
  });

  it('was never looked at while no document was', () => {
    expect(siteLine(status({ service: service('a'), documents: [document('a')] })).lookedAt).toBeUndefined();
  });
});
