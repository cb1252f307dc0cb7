import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/core/model/service';
import { choosables } from '../../../utils/view/lines/choosables';
import { documentLines } from '../../../utils/view/lines/document-lines';
import { serviceLines } from '../../../utils/view/lines/service-lines';
import { siteEntries } from '../../../utils/view/lines/site-entries';
import { document, service } from '../samples';

describe('serviceLines', () => {
  it('puts services with news first, then goes by name', () => {
    const rows = ['c', 'a', 'b'].map((id) => ({ service: service(id), documents: [], unread: id === 'b' ? 1 : 0 }));
    expect(serviceLines(rows).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it.each([
    ['watched', {}],
    ['paused', { isPaused: true }],
    ['unwatched', { unwatchedAt: 1, isPaused: true }],
    ['example', { isExample: true }],
  ] as const)('knows a service that is %s', (state, more) => {
    expect(serviceLines([{ service: service('a', more), documents: [], unread: 0 }])[0]?.state).toBe(state);
  });

  it('counts the blocked documents and finds the latest look', () => {
    const documents = [document('a', { lookedAt: 2, blocked: { since: 1, reason: 'timeout' } }), document('a')];
    expect(serviceLines([{ service: service('a'), documents, unread: 0 }])[0]).toMatchObject({
      documents: 2,
      blocked: { count: 1, isAll: false, since: 1, reason: 'timeout' },
      lookedAt: 2,
    });
  });

  it('says of a service that nothing of it can be read, since the last of it went, and why', () => {
    const blocked = (since: number, reason: 'login' | 'timeout') => document('a', { blocked: { since, reason } });
    const lineOf = (...documents: ReturnType<typeof document>[]) =>
      serviceLines([{ service: service('a'), documents, unread: 0 }])[0]?.blocked;
    expect(lineOf(blocked(3, 'login'), blocked(7, 'login'))).toEqual({
      count: 2,
      isAll: true,
      since: 7,
      reason: 'login',
    });
    expect(lineOf(blocked(3, 'login'), blocked(7, 'timeout'))).toEqual({ count: 2, isAll: true, since: 7 });
    expect(lineOf(blocked(3, 'login'), blocked(7, 'login'), document('a'))).toMatchObject({ isAll: false, since: 3 });
    expect(lineOf(document('a'))).toBeUndefined();
    const gone = { since: 5, reason: 'not-found' as const };
    const chapters = [
      { url: 'https://a.example/1', from: 'declared' as const, blocked: gone },
      { url: 'https://a.example/2', from: 'declared' as const },
    ];
    expect(lineOf(document('a', { addresses: chapters, blocked: gone }), document('a'))).toBeUndefined();
    expect(lineOf(document('a', { addresses: chapters, blocked: gone }), blocked(7, 'login'))).toEqual({
      ...{ count: 1, isAll: false, since: 7, reason: 'login' },
    });
  });
});

describe('documentLines', () => {
  it('lead to their documents', () => {
    const [line] = documentLines([{ document: document('a'), versions: 3, changedAt: 5 }]);
    expect(line).toMatchObject({ versions: 3, changedAt: 5, href: '#/document/a%2FTerms%20of%20Service' });
  });
});

describe('siteEntries', () => {
  it('leave the example out and count documents', () => {
    const services = [service('a', { unwatchedAt: 3 }), service('example', { isExample: true })];
    expect(siteEntries(services, [document('a'), document('b')])).toEqual([
      { id: 'a', name: 'A', hosts: ['a.example'], isWatched: false, isPaused: false, documents: 1 },
    ]);
  });
});

describe('choosables', () => {
  const declaration = (name: string, wellKnown?: boolean): Declaration => ({
    id: name.toLowerCase(),
    name,
    category: 'social',
    hosts: [],
    documents: [],
    examples: [],
    wellKnown,
    source: '',
    verifiedOn: '',
  });

  it('offer well-known services first, and know which are watched', () => {
    const offered = choosables(
      [declaration('Beta'), declaration('Zeta', true), declaration('Alpha')],
      [service('alpha'), service('beta', { unwatchedAt: 2 })],
    );
    expect(offered.map(({ id, isWatched }) => [id, isWatched])).toEqual([
      ['zeta', false],
      ['alpha', true],
      ['beta', false],
    ]);
  });
});
