import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standsIn } from '../../../utils/core/evidence/check/stands-in';

const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 40 }).map((letters) => letters.join(''));

it('finds what the engine finds', () => {
  fc.assert(
    fc.property(
      text,
      fc.oneof(
        text,
        text.map((all) => all.slice(0, 5)),
      ),
      (whole, sought) => {
        expect(standsIn(whole, sought)).toBe(whole.includes(sought));
        expect(standsIn(whole, whole.slice(3, 9))).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

it('takes one walk through a text that is written to take many', () => {
  expect(standsIn('a'.repeat(1_000_000), `b${'a'.repeat(500_000)}`)).toBe(false);
  expect(standsIn(`${'a'.repeat(1_000_000)}b`, `${'a'.repeat(500_000)}b`)).toBe(true);
});
