import { describe, expect, it } from 'vitest';
import type { NoticeSeen } from '../../utils/core/model/judgement';
import { findNewText, hostsOf, ownAddress } from '../../utils/view/new-text';
import { document, service } from './samples';

const NOW = Date.UTC(2026, 2, 12);
const NEXT = 'https://a.example/terms/next';
const notice = (more: Partial<NoticeSeen> = {}): NoticeSeen => ({
  ...{ at: 5, where: 'document', kind: 'upcoming', quote: 'We are updating our terms.', preview: NEXT },
  ...more,
});

describe('ownAddress', () => {
  const addresses = [{ url: 'https://legal.pond.test/terms', from: 'linked' as const }];
  const hosts = hostsOf(service('a'), document('a', { addresses }));

  it.each([
    [NEXT, NEXT],
    ['http://help.a.example/next', 'http://help.a.example/next'],
    ['https://legal.pond.test/next', 'https://legal.pond.test/next'],
    ['https://nota.example/next', undefined],
    ['https://a.example.evil.test/next', undefined],
    ['https://a.example@evil.test/next', undefined],
    ['https://me:key@a.example/next', undefined],
    ['javascript:alert(1)//a.example', undefined],
    ['data:text/html,a.example', undefined],
    ['/next', undefined],
    [undefined, undefined],
  ])('%s: %s', (given, expected) => expect(ownAddress(given, hosts)).toBe(expected));
});

describe('findNewText', () => {
  const known = { hosts: ['a.example'], changedAt: 5, now: NOW };

  it('is the one that any notice leads to, with the day that any of them names for it', () => {
    const notices = [notice(), notice({ iso: '2026-04-15' }), notice({ preview: undefined, iso: '2027-01-01' })];
    expect(findNewText(notices, known)).toEqual({ address: NEXT, at: Date.UTC(2026, 3, 15) });
  });

  it('is none from its day on', () => {
    expect(findNewText([notice({ iso: '2026-03-11' }), notice()], known)).toBeUndefined();
  });

  it('without a day, is none once the text has changed again', () => {
    expect(findNewText([notice()], known)).toEqual({ address: NEXT });
    expect(findNewText([notice()], { ...known, changedAt: 6 })).toBeUndefined();
  });

  it('is none on the hosts of others', () => {
    expect(findNewText([notice({ preview: 'https://evil.test/terms' })], known)).toBeUndefined();
  });
});
