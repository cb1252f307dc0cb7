import '../../../all-words';
import { describe, expect, test } from 'vitest';
import { findReturn } from '../../../../utils/core/judge/returns/find-return';
import { translateSentence } from '../../../../utils/i18n/translate';
import { day, judge, REST, termsOf } from '../judge-fixture';

const OLD = Array.from({ length: 6 }, (_, index) => `Gardeners of meadow ${'abcdef'[index]} may keep a ladder there.`);
const NEW = Array.from({ length: 6 }, (_, index) => `Ladders of meadow ${'abcdef'[index]} belong to Pond from now on.`);
const EARLIER = termsOf([...REST, ...OLD]);
const BETWEEN = termsOf([...REST, ...NEW]);
const back = (...lines: string[]) => findReturn(EARLIER, BETWEEN, termsOf([...REST, ...lines]));

describe('how much of an earlier text is back', () => {
  test('all of it', () => {
    expect(back(...OLD)).toEqual({ left: 0, of: 6 });
  });

  test('all of it, in other blocks and in another order', () => {
    expect(back([...OLD].reverse().join(' '))).toEqual({ left: 0, of: 6 });
  });

  test('all but one, and all but two', () => {
    expect(back(...OLD.slice(1), ...NEW.slice(0, 1))).toEqual({ left: 1, of: 6 });
    expect(back(...OLD.slice(2), ...NEW.slice(0, 2))).toEqual({ left: 2, of: 6 });
  });

  test('all but two, which say a third thing now', () => {
    expect(back(...OLD.slice(2), 'Ladders stay outside.', 'Ropes stay outside.')).toEqual({ left: 2, of: 6 });
  });

  test('all but one, which went', () => {
    expect(back(...OLD.slice(1))).toEqual({ left: 1, of: 6 });
  });

  test('where only something was taken away between', () => {
    const between = termsOf(REST);
    expect(findReturn(EARLIER, between, termsOf([...REST, ...OLD.slice(1)]))).toEqual({ left: 1, of: 6 });
  });

  test('where only something was put in between', () => {
    const between = termsOf([...REST, ...OLD, ...NEW]);
    expect(findReturn(EARLIER, between, termsOf([...REST, ...OLD, ...NEW.slice(5)]))).toEqual({ left: 1, of: 6 });
  });

  test('dates and notes of the text count nothing', () => {
    const dated = termsOf(['Last updated: 3 June 2024', ...REST, ...OLD], {
      dates: [{ kind: 'updated', iso: '2024-06-03', quote: 'Last updated: 3 June 2024', block: 0 }],
    });
    expect(findReturn(EARLIER, BETWEEN, dated)).toEqual({ left: 0, of: 6 });
  });
});

describe('is none', () => {
  test.each<[string, string[]]>([
    ['where half of it is back', [...OLD.slice(3), ...NEW.slice(0, 3)]],
    ['where nothing is back', NEW],
    ['where all is back and something else came', [...OLD, 'Ladders cost a fee of ten euros a year.']],
  ])('%s', (_, lines) => {
    expect(back(...lines)).toBeUndefined();
  });

  test('where all is back and something that had stayed went', () => {
    expect(findReturn(EARLIER, BETWEEN, termsOf([...REST.slice(0, -1), ...OLD]))).toBeUndefined();
  });

  test('where nothing had changed, or texts are empty', () => {
    expect(findReturn(EARLIER, EARLIER, EARLIER)).toBeUndefined();
    expect(findReturn(termsOf([]), termsOf([]), termsOf([]))).toBeUndefined();
  });

  test('where one of two changed sentences is back: nobody counts so few', () => {
    const between = termsOf([...REST, ...OLD.slice(2), ...NEW.slice(0, 2)]);
    const after = termsOf([...REST, ...OLD.slice(1), ...NEW.slice(0, 1)]);
    expect(findReturn(EARLIER, between, after)).toBeUndefined();
  });
});

describe('a change that takes most of another back', () => {
  const ENDS = 'Our licence to a picture ends when you delete it.';
  const SELLS = 'We may sell your personal data to advertisers.';
  const judged = (after: string[], left: number) =>
    judge({
      before: BETWEEN,
      after: termsOf([...REST, ...after]),
      undoes: { at: day('2024-05-01'), changes: 1, left, of: 6 },
    });

  test('is named as that', () => {
    const { verdict, severity, headline, evidence } = judged([...OLD.slice(2), ...NEW.slice(0, 2)], 2);
    expect([verdict, severity]).toEqual(['reverted', 1]);
    expect(translateSentence('en-GB', headline)).toBe(
      'Pond went back to an earlier text of its terms of service: all but two of the changed sentences are back.',
    );
    expect(translateSentence('de', headline)).toContain('bis auf zwei');
    expect(translateSentence('en-GB', evidence[1] ?? headline)).toMatch(
      /^All but 2 of the 6 sentences that changed on/,
    );
  });

  test('is named by what it makes worse, where it does, and never alarms', () => {
    const { headline, severity } = judged([...OLD.slice(1), SELLS], 1);
    expect(headline.id).toContain('data-sharing');
    expect(severity).toBe(2);
  });

  test('is named as a return where it brings something better', () => {
    expect(judged([...OLD.slice(1), ENDS], 1).headline.id).toBe('judge.plain.mostly-back');
  });

  test('is a return like any other where all of it is back clause by clause', () => {
    const { verdict, headline, evidence } = judged([...OLD].reverse(), 0);
    expect([verdict, headline.id]).toEqual(['reverted', 'judge.plain.reverted']);
    expect(evidence[1]?.id).toBe('judge.evidence.undoes');
  });

  test('says since when, where it takes back more than one change', () => {
    const { evidence } = judge({
      ...{ before: BETWEEN, after: EARLIER, outcome: 'reverted' },
      undoes: { at: day('2024-04-01'), changes: 2 },
    });
    expect(evidence[1]).toEqual({ id: 'judge.evidence.undoes-since', values: { date: day('2024-04-01') } });
  });
});
