import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameEditions } from '../../../../utils/core/lineage/editions/name-editions';
import type { LineageState } from '../../../../utils/core/lineage/lineage-decision';
import type { Terms } from '../../../../utils/core/model/terms';
import { REWRITTEN, RULES, SECTIONS, termsOf } from '../terms-of';

const labelled = (text: string, edition?: string): Terms => termsOf(text, edition === undefined ? {} : { edition });
const lineOf = (text: string, edition?: string): LineageState => ({
  id: `garden#en${edition ? `.${edition}` : ''}`,
  ...{ documentId: 'garden', lang: 'en', currentId: 'one', earlier: [], volatile: [] },
  ...(edition !== undefined && { edition }),
  ...{ current: labelled(text, edition), currentHash: 'one', currentHow: 'check', currentAt: 0 },
});
const labels = (lines: LineageState[], editions: Terms[]) =>
  nameEditions(lines, editions).map(({ edition }) => edition);

const OTHER = `${SECTIONS.slice(0, 4).join('\n')}\n${REWRITTEN}`;
const NEARLY = `${RULES}\nOne more rule: the gate is shut at night.`;

describe('the line that a text of a page belongs to', () => {
  it('is the one its words belong to, where its label is new', () => {
    expect(labels([lineOf(RULES)], [labelled(NEARLY, 'eu'), labelled(OTHER, 'elsewhere')])).toEqual([
      undefined,
      'elsewhere',
    ]);
    expect(labels([lineOf(RULES)], [labelled(NEARLY, 'eu')])).toEqual([undefined]);
  });

  it('is another one, where label and words are new', () => {
    expect(labels([lineOf(RULES)], [labelled(REWRITTEN, 'eu')])).toEqual(['eu']);
    expect(labels([lineOf(RULES, 'us')], [labelled(`${RULES}\n${REWRITTEN.slice(0, 300)}`, 'eu')])).toEqual(['eu']);
  });

  it('is the nearest, where a single text has lost its label', () => {
    const both = [lineOf(OTHER, 'elsewhere'), lineOf(RULES, 'eu')];
    expect(labels(both, [labelled(NEARLY)])).toEqual(['eu']);
    expect(labels(both, [labelled('Altogether other words now, and nothing of what was.')])[0]).toBeDefined();
  });

  it('is each of them, where the page shows all its texts without parting them', () => {
    const both = [lineOf(OTHER, 'elsewhere'), lineOf(RULES, 'eu')];
    const seen = nameEditions(both, [labelled(`${OTHER}\n${RULES}`)]);
    expect(seen).toEqual(both.map(({ current }) => current));
  });

  it('is never the same for two texts, whatever order and labels they come in', () => {
    const label = fc.constantFrom(undefined, 'eu', 'elsewhere', 'us');
    const text = fc.constantFrom(RULES, NEARLY, OTHER, REWRITTEN);
    const distinct = <T extends { edition?: string }>(list: T[]): T[] =>
      list.filter((one, i) => list.findIndex(({ edition }) => edition === one.edition) === i);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, label), { maxLength: 3 }),
        fc.array(fc.tuple(text, label), { minLength: 1, maxLength: 3 }),
        (old, now) => {
          const lines = distinct(old.map(([words, edition]) => lineOf(words, edition)));
          const editions = distinct(now.map(([words, edition]) => labelled(words, edition)));
          const names = labels(lines, editions);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });

  it('stays, whatever label an unaltered text bears', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, 'eu', 'us'), fc.constantFrom(undefined, 'eu', 'us'), (old, now) => {
        expect(labels([lineOf(RULES, old)], [labelled(RULES, now)])).toEqual([old]);
      }),
    );
  });
});
