import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain, type Pair } from '../../../../utils/core/diff/align/heaviest-chain';

const weigh = (pairs: readonly Pair[]) => pairs.reduce((sum, { weight }) => sum + weight, 0);
const rises = (pairs: readonly Pair[]) =>
  pairs.every((pair, n) => n === 0 || (pair.a > (pairs[n - 1]?.a ?? 0) && pair.b > (pairs[n - 1]?.b ?? 0)));

function heaviestByTrial(pairs: readonly Pair[]): number {
  let best = 0;
  for (let set = 0; set < 2 ** pairs.length; set++) {
    const chosen = pairs.filter((_, n) => set & (1 << n)).sort((x, y) => x.a - y.a);
    if (rises(chosen)) best = Math.max(best, weigh(chosen));
  }
  return best;
}

describe('heaviestChain', () => {
  it('keeps the heavy one of two that cross', () => {
    const light = { a: 0, b: 1, weight: 2 };
    const heavy = { a: 1, b: 0, weight: 9 };
    expect(heaviestChain([light, heavy])).toEqual([heavy]);
  });

  it('finds what trying all of them finds', () => {
    const pair = fc.record({ a: fc.nat(6), b: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
        const chain = heaviestChain(pairs);
        expect(rises(chain)).toBe(true);
        expect(weigh(chain)).toBe(heaviestByTrial(pairs));
      }),
    );
  });
});
