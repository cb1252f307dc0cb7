import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../../utils/core/diff/compare-terms';
import { presentComparison } from '../../../../utils/core/diff/present-comparison';
import { findShape } from '../../../../utils/core/diff/shape/find-shape';
import type { Block, Terms } from '../../../../utils/core/model/terms';
import { A, B, C, D, E, F, terms } from '../texts';

const heading = (text: string, level = 2): Block => ({ kind: 'heading', level, text });
const shapeOf = (before: Terms, after: Terms) => {
  const comparison = compareTerms(before, after);
  return findShape({ before, after, comparison, rows: presentComparison(before, after, comparison) });
};
const headingsOf = (before: Terms, after: Terms) => shapeOf(before, after).sections.map(({ heading: name }) => name);

const [TITLE, CONTENT, MONEY, END] = [heading('Terms', 1), heading('Content'), heading('Money'), heading('The end')];
const whole = (...changes: [from: string, to: string][]): Terms =>
  terms(
    ...[TITLE, 'Read this first, please.', CONTENT, A, B, MONEY, C, END, D].map((block) =>
      typeof block === 'string' ? changes.reduce((text, [from, to]) => text.replace(from, to), block) : block,
    ),
  );

const ANEW = [
  'Pictures, songs and sayings of members stay theirs; what the club may do with them is written on each by its maker.',
  'Whoever pays late hears from the treasurer twice, and after a third month loses the key but never the locker.',
  'Quarrels go before three elders drawn by lot, whose word stands until the spring meeting looks at it once more.',
  'Nobody under twelve rows alone, and nobody at all rows when the red ball hangs from the mast of the boathouse.',
];

describe('findShape', () => {
  it('is the same where nothing changed', () => {
    expect(shapeOf(whole(), whole())).toEqual({ kind: 'same', sections: [] });
    expect(shapeOf(terms(), terms()).kind).toBe('same');
  });

  it('is renumbered where only numbers did', () => {
    const numbered = (start: number) =>
      terms(...[A, B, C].map((text, n): Block => ({ kind: 'item', text, marker: `${start + n}.` })));
    expect(shapeOf(numbered(1), numbered(4)).kind).toBe('renumbered');
  });

  it('names the one section', () => {
    const shape = shapeOf(whole(), whole(['thirty', 'ninety']));
    expect(shape).toMatchObject({ kind: 'one-section', sections: [{ heading: 'Content', row: 4 }] });
  });

  it('has the beginning of a text without a name', () => {
    expect(headingsOf(whole(), whole(['Read this first', 'Read this slowly']))).toEqual([undefined]);
  });

  it('has the section that changed most first', () => {
    const after = whole(['thirty', 'ten'], ['We sell no personal facts to anybody', 'We sell whatever we know of you']);
    expect(shapeOf(whole(), after).kind).toBe('sections');
    expect(headingsOf(whole(), after)).toEqual(['Money', 'Content']);
  });

  it('names a section that went, and one that came', () => {
    const [less, more] = [terms(TITLE, CONTENT, A, MONEY, C), terms(TITLE, CONTENT, A, MONEY, C, END, D)];
    expect(headingsOf(more, less)).toEqual(['The end']);
    expect(headingsOf(less, more)).toEqual(['The end']);
  });

  it('counts what went of a section that stayed to that section', () => {
    expect(headingsOf(whole(), terms(TITLE, 'Read this first, please.', CONTENT, A, MONEY, C, END, D))).toEqual([
      'Content',
    ]);
  });

  it('speaks of places where there are no sections', () => {
    expect(shapeOf(terms(A, B, C), terms(A, B.replace('thirty', 'ten'), C))).toEqual({ kind: 'places', sections: [] });
    expect(shapeOf(terms(TITLE, A, B), terms(TITLE, A, C)).kind).toBe('places');
  });

  it('is moved where little else happened', () => {
    expect(shapeOf(terms(A, E, F, B, C, D), terms(A, B, C, D, E, F)).kind).toBe('moved');
  });

  it('is moved no longer where more was written than moved', () => {
    expect(shapeOf(terms(E, B, C), terms(B, C, E, ...ANEW)).kind).toBe('places');
  });

  it('is swapped where two large parts took turns', () => {
    const [one, two] = [
      [heading('Now', 1), A, B, C],
      [heading('Later', 1), D, E, F],
    ];
    expect(shapeOf(terms(...one, ...two), terms(...two, ...one)).kind).toBe('swapped');
  });

  it('is not swapped where blocks went here and there', () => {
    expect(shapeOf(terms(A, B, C, D, E, F), terms(C, A, F, B, D, E)).kind).toBe('moved');
  });

  it('is rewritten where next to nothing stayed on either side', () => {
    expect(shapeOf(terms(A, B, C, D), terms(...ANEW)).kind).toBe('rewritten');
    expect(shapeOf(terms(A, B, C, D), terms(A, B, C, D, ...ANEW, ...ANEW, ...ANEW)).kind).not.toBe('rewritten');
    expect(shapeOf(terms(A, B, C, D, ...ANEW, E, F), terms(A)).kind).not.toBe('rewritten');
  });

  it('does not call a line or two rewritten', () => {
    expect(shapeOf(terms('No dogs.'), terms('Cats are welcome.')).kind).toBe('places');
  });

  it('knows texts of other languages and regions', () => {
    const german = terms(
      ...['Was Sie hochladen, gehört Ihnen.', 'Wir verkaufen niemandem etwas davon.'].map((text) => text.repeat(9)),
    );
    const english = { ...terms(A, B, C, D), lang: 'en' };
    expect(shapeOf(english, { ...german, lang: 'de' }).kind).toBe('languages');
    expect(shapeOf(english, german).kind).toBe('rewritten');
    expect(shapeOf({ ...whole(), region: 'EU' }, { ...whole(['thirty', 'ten']), region: 'US' }).kind).toBe('regions');
  });

  it('gives each section its first changed row', () => {
    const [before, after] = [whole(), whole(['thirty', 'ten'], ['two weeks', 'two years'])];
    const comparison = compareTerms(before, after);
    const rows = presentComparison(before, after, comparison);
    const { sections } = findShape({ before, after, comparison, rows });
    expect(sections.map(({ row }) => rows[row]?.kind)).toEqual(['replaced', 'replaced']);
  });
});
