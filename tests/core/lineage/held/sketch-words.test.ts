import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOfSketches, sketchWords } from '../../../../utils/core/lineage/held/sketch-words';
import { tokenise } from '../../../../utils/core/text/tokenise';
import { RULES } from '../terms-of';

const likeness = (a: string, b: string) => likenessOfSketches(sketchWords(tokenise(a)), sketchWords(tokenise(b)));
const long = Array.from({ length: 3000 }, (_, n) => `word${(n * 7919) % 2503}`);

describe('a sketch', () => {
  it('stays small and whole, however long the text', () => {
    const sketch = sketchWords(long);
    expect(sketch).toHaveLength(100);
    expect(sketch.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(JSON.stringify(sketch).length).toBeLessThan(1200);
  });

  it('knows a text again although a counter moved on', () => {
    expect(likeness(`${RULES}\n17 members`, `${RULES}\n18 members`)).toBeGreaterThan(0.9);
    const altered = long.map((word, n) => (n % 100 === 0 ? 'other' : word));
    expect(likenessOfSketches(sketchWords(long), sketchWords(altered))).toBeGreaterThan(0.9);
  });

  it('tells another text apart, even of the same words', () => {
    expect(likeness(RULES, 'Statutes of the orchard company, as agreed by its owners.')).toBeLessThan(0.2);
    expect(likenessOfSketches(sketchWords(long), sketchWords([...long].sort()))).toBeLessThan(0.5);
  });

  it('is the same for the same words, and alike both ways round', () => {
    const text = fc.array(fc.constantFrom('we', 'you', 'may', 'keep', 'sell', 'not', 'it', 'all'), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [sketchWords(a), sketchWords(b)];
        expect(likenessOfSketches(left, left)).toBe(a.length === 0 ? 0 : 1);
        expect(likenessOfSketches(left, right)).toBe(likenessOfSketches(right, left));
      }),
    );
  });
});
