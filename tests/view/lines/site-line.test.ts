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
    expect(line.notes).toEqual([{ termsType: 'Terms of Service', blocked }]);
  });

  it('says once that nothing can be read, where one reason keeps all of it', () => {
    const blocked = (reason: 'login' | 'timeout') => document('a', { blocked: { since: 3, reason } });
    const lineOf = (...documents: ReturnType<typeof document>[]) => siteLine(status({ documents })).blocked;
    expect(lineOf(blocked('login'), blocked('login'))).toEqual({ count: 2, isAll: true, since: 3, reason: 'login' });
    expect(lineOf(blocked('login'), blocked('timeout'))).toBeUndefined();
    expect(lineOf(blocked('login'), document('a'))).toBeUndefined();
    expect(lineOf(blocked('login'))).toBeUndefined();
  });

  it('says of one blocked address among several that it is a part, and what waits since when', () => {
    const blocked = { since: 3, reason: 'not-found' } as const;
    const addresses = [
      { url: 'https://a.example/1', from: 'declared', blocked } as const,
      { url: 'https://a.example/2', from: 'declared' } as const,
    ];
    const documents = [document('a', { blocked, addresses }), document('b'), document('c', { readsOnVisit: true })];
    const line = siteLine(status({ documents }), new Map([['b/Terms of Service', 9]]));
    expect(line.notes).toMatchObject([{ blocked, parts: 2 }, { heldSince: 9 }]);
    expect(line.onVisit).toBe(1);
  });

  it('names the hosts that the browser will be asked for beside the site’s own', () => {
    const origins = ['*://*.a.example/*', '*://a.example/*', '*://*.legal.example/*', '*://legal.example/*'];
    expect(siteLine(status({ host: 'www.a.example', origins })).elsewhere).toEqual(['legal.example']);
    const watched = service('a', { hosts: ['a.example', 'legal.example'] });
    expect(siteLine(status({ service: watched, origins })).elsewhere).toEqual([]);
  });

  it('says of a PDF file that the checks read it only where they do', () => {
    const line = (more: Partial<SiteStatus>) => siteLine(status({ pdf: 'checked', ...more })).pdf;
    expect(line({ service: service('a') })).toBe('checked');
    expect(line({ service: service('a', { isPaused: true }) })).toBe('other');
    expect(line({ pdf: undefined })).toBeUndefined();
  });

  it('was never looked at while no document was', () => {
    expect(siteLine(status({ service: service('a'), documents: [document('a')] })).lookedAt).toBeUndefined();
  });
});
