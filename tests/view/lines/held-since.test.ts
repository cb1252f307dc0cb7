import { expect, it } from 'vitest';
import { heldSince } from '../../../utils/view/lines/held-since';

it('knows since when the earliest text of each document has waited', () => {
  const held = (documentId: string, since: number) => ({ documentId, since, how: 'check' as const });
  expect([...heldSince([held('a', 4), held('b', 5), held('a', 9)])].sort()).toEqual([
    ['a', 4],
    ['b', 5],
  ]);
  expect(heldSince().size).toBe(0);
});
