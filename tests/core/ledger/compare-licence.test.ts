import { expect, it } from 'vitest';
import { compareLicence } from '../../../utils/core/ledger/compare-licence';
import { mergeLicence } from '../../../utils/core/ledger/merge-licence';
import { ENDS, GRANT, GRANT_NARROW, PARTNERS, SURVIVES, slotsOf, stateOf, textWith, YOURS } from './licence-texts';

const moves = (before: string[], after: string[]): string[] =>
  compareLicence(stateOf(...before), stateOf(...after)).map(
    ({ slot, change, direction, values }) => `${slot} ${change} ${direction}${values.map((one) => ` ${one}`)}`,
  );

it.each<[string, string[], string[], string[]]>([
  ['nothing new', [GRANT_NARROW, ENDS], [ENDS, GRANT_NARROW], []],
  ['a promise that went without a word', [GRANT_NARROW, ENDS], [GRANT_NARROW], ['ends-on-deletion gone worse']],
  ['a promise that came', [GRANT_NARROW], [GRANT_NARROW, YOURS], ['ownership-kept new better']],
  ['a clause that outlasts', [GRANT_NARROW], [GRANT_NARROW, SURVIVES], ['survives new worse']],
  [
    'a wider scope',
    [GRANT_NARROW],
    [GRANT],
    ['perpetual new worse', 'irrevocable new worse', 'any-purpose new worse', 'sublicensable new worse'],
  ],
  ['a claim given up', [GRANT_NARROW, SURVIVES], [GRANT_NARROW], ['survives gone better']],
  [
    'a limit that went with what it limited',
    [GRANT_NARROW, ENDS],
    [YOURS],
    [
      'ends-on-deletion gone neutral',
      'ownership-kept new better',
      'royalty-free gone better',
      'worldwide gone better',
      'granted gone better',
    ],
  ],
  [
    'another who receives it',
    [PARTNERS],
    ['We may make your content available to other companies and advertisers for broadcast.'],
    ['passed-on more worse advertisers'],
  ],
  [
    'other members, who see it anyway',
    [PARTNERS],
    ['We may make your content available to other companies and other users for broadcast.'],
    ['passed-on more neutral users'],
  ],
  [
    'less left out of a promise',
    ['This licence ends when you delete your content, unless others have shared it.'],
    [ENDS],
    ['ends-on-deletion less better shared'],
  ],
])('%s', (_, before, after, expected) => {
  expect(moves(before, after)).toEqual(expected);
});

it('quotes each document that says so, and knows since when either has', () => {
  const state = mergeLicence([
    textWith('pond/Terms of Service', 9, GRANT_NARROW, ENDS),
    textWith('pond/Community Guidelines', 2, ENDS),
  ]);
  expect(slotsOf(state)).toEqual(['ends-on-deletion', 'royalty-free', 'worldwide', 'granted']);
  expect(state['ends-on-deletion']).toMatchObject({ since: Date.UTC(2026, 0, 2) });
  expect(state['ends-on-deletion']?.sources.map(({ documentId }) => documentId)).toEqual([
    'pond/Terms of Service',
    'pond/Community Guidelines',
  ]);
});

it('misses a limit where another document goes on to claim a licence', () => {
  const [move] = compareLicence(stateOf(GRANT_NARROW, ENDS), stateOf(YOURS), true);
  expect(move).toMatchObject({ slot: 'ends-on-deletion', direction: 'worse' });
});
