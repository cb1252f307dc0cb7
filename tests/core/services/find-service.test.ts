import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../utils/core/model/service';
import { findService, findServices } from '../../../utils/core/services/find-service';

const declare = (id: string, hosts: string[], address: string, sharedHosts?: string[]): Declaration => ({
  id,
  name: id,
  category: 'social',
  hosts,
  ...(sharedHosts ? { sharedHosts } : {}),
  documents: [{ termsType: 'Terms of Service', addresses: [address] }],
  examples: [],
  source: 'made up',
  verifiedOn: '2026-01-01',
});

const house = declare('house', ['house.example'], 'https://help.house.example/terms');
const guest = declare('guest', ['guest.example', 'help.house.example'], 'https://help.house.example/guest', [
  'help.house.example',
]);
const room = declare('room', ['room.house.example'], 'https://room.house.example/terms');
const all = [guest, house, room];

describe('findService', () => {
  it.each([
    ['https://www.house.example/', 'house'],
    ['https://help.house.example/other', 'house'],
    ['https://help.house.example/guest?lang=de', 'guest'],
    ['https://help.house.example/terms', 'house'],
    ['https://room.house.example/anything', 'room'],
    ['https://GUEST.example./feed', 'guest'],
  ])('%s belongs to %s', (url, id) => {
    expect(findService(url, all)?.id).toBe(id);
  });

  it.each(['https://nothouse.example/', 'https://house.example.org/', 'about:blank', '', 'file:///house.example'])(
    '%s belongs to none',
    (url) => {
      expect(findService(url, all)).toBeUndefined();
    },
  );

  it('does not take the other pages of a shared host for the guest’s', () => {
    expect(findService('https://help.house.example/other', [guest])).toBeUndefined();
  });

  it('lists all that share a document, its home first', () => {
    const tenant = declare('tenant', ['tenant.example', 'help.house.example'], 'https://help.house.example/terms', [
      'help.house.example',
    ]);
    const owner = declare('owner', ['help.house.example'], 'https://help.house.example/terms');
    expect(findServices('https://help.house.example/terms', [tenant, owner]).map(({ id }) => id)).toEqual([
      'owner',
      'tenant',
    ]);
  });
});
