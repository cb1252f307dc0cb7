import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { hunkTexts } from '../../../utils/core/diff/hunk-texts';
import { A, B, C, D, E, terms } from './texts';

const textsOf = (before: ReturnType<typeof terms>, after: ReturnType<typeof terms>) =>
  hunkTexts(before, after, compareTerms(before, after));
const item = (text: string, marker: string) => ({ kind: 'item', text, marker }) as const;

describe('hunkTexts', () => {
  it('reads added and removed blocks with their numbering', () => {
    expect(textsOf(terms(A, B), terms(A, item(C, '7.'), D, B))).toEqual([{ kind: 'added', after: `7. ${C}\n\n${D}` }]);
    expect(textsOf(terms(A, item(C, '(a)'), B), terms(A, B))).toEqual([{ kind: 'removed', before: `(a) ${C}` }]);
  });

  it('reads a replaced block with its marks', () => {
    const altered = B.replace('thirty', 'ninety');
    const [hunk] = textsOf(terms(A, B), terms(A, altered));
    expect(hunk).toMatchObject({ kind: 'replaced', before: B, after: altered });
    expect(hunk?.words?.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: 'thirty' },
      { op: 'added', text: 'ninety' },
    ]);
  });

  it('tells what moved, and apart from it what was altered on the way', () => {
    const texts = textsOf(terms(A, E, B, C, D), terms(A, B, C, D, E.replace('fourteen', 'thirteen')));
    expect(texts.map(({ kind }) => kind)).toEqual(['moved', 'replaced']);
    expect(texts[0]?.before).toBe(texts[0]?.after);
    expect(texts[0]?.before).not.toMatch(/fourteen|thirteen/);
  });

  it('tells all new numbering once', () => {
    const texts = textsOf(
      terms(item(A, '1.'), item(B, '2.'), item(C, '3.')),
      terms(item(D, '1.'), item(A, '2.'), item(B, '3.'), item(C, '4.')),
    );
    expect(texts).toEqual([
      { kind: 'added', after: `1. ${D}` },
      expect.objectContaining({ kind: 'replaced', before: '1. 2. 3.', after: '2. 3. 4.' }),
    ]);
  });
});
