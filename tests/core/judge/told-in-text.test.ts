import { describe, expect, test } from 'vitest';
import { findDocumentNotices } from '../../../utils/core/extract/notices/find-document-notices';
import type { NoticeSeen } from '../../../utils/core/model/judgement';
import type { Terms } from '../../../utils/core/model/terms';
import { day, judge, REST, termsOf } from './judge-fixture';

const ENDS = 'Our licence to a picture ends when you delete it.';
const LOGS = 'We keep a log of who opened the gate of which garden for nine days.';
const NEW_LOGS = 'We keep a log of who opened the gate of which garden for ninety days.';
const OLD_TEXT = [...REST, ENDS, LOGS];
const FILLING = Array.from({ length: 30 }, (_, at) => `Bed number ${at} is for plants that need ${at} hours of sun.`);

const read = (lines: string[], more: Partial<Terms> = {}): Terms => {
  const terms = termsOf(lines, more);
  return { ...terms, notices: findDocumentNotices(terms.blocks) };
};
const told = (...lines: string[]) => ['# What has changed', ...lines, ...REST];
const idsOf = (judgement: ReturnType<typeof judge>): string[] =>
  judgement.evidence.map(({ id }) => id.replace('judge.evidence.', ''));
const sentenceOf = (judgement: ReturnType<typeof judge>, id: string) =>
  judgement.evidence.find((sentence) => sentence.id === `judge.evidence.${id}`)?.values;

describe('a notice of what has been that names a day to come', () => {
  const recent = {
    kind: 'recent' as const,
    iso: '2024-07-01',
    quote: 'We have updated these terms from July 1, 2024 on.',
  };

  test('makes the change one that is pending, with its lead time', () => {
    const judgement = judge({
      before: termsOf([...REST, ENDS]),
      after: termsOf([recent.quote, ...REST], { notices: [{ ...recent, block: 0 }] }),
    });
    expect(judgement.verdict).toBe('pending');
    expect(sentenceOf(judgement, 'lead-time')).toEqual({ days: 30, date: Date.parse('2024-07-01') });
  });

  test('announces it where nothing else is new, or where the site says it', () => {
    const alone = judge({ before: termsOf(REST), after: termsOf([recent.quote, ...REST], { notices: [recent] }) });
    expect(alone).toMatchObject({ verdict: 'announced', severity: 1 });
    const notices: NoticeSeen[] = [{ ...recent, at: day('2024-04-20'), where: 'site', leadsToTerms: true }];
    const judgement = judge({ before: termsOf([...REST, ENDS]), after: termsOf(REST), notices });
    expect(judgement).toMatchObject({ verdict: 'announced', severity: 2 });
    expect(sentenceOf(judgement, 'lead-time')).toMatchObject({ days: 72 });
  });
});

describe('the own account of a text', () => {
  const told2 = 'From now on we keep our gate logs for longer than we did.';

  test('that names the change is a notice of it, with its quote and its heading', () => {
    const judgement = judge({ before: read(OLD_TEXT), after: read([...told(told2), ENDS, NEW_LOGS]) });
    expect(judgement.verdict).toBe('announced');
    expect(sentenceOf(judgement, 'summary-under')).toEqual({
      quote: told2,
      heading: 'What has changed',
      date: day('2024-06-01'),
    });
    // It has been: nothing is announced any more.
    expect(judgement.headline.id).not.toMatch(/plain\.announced/);
  });

  test('that tells of something else does not hush what it leaves out', () => {
    const something = 'We have corrected the spelling of several Latin names of shrubs.';
    const judgement = judge({ before: read(OLD_TEXT), after: read([...told(something), LOGS]) });
    expect(judgement).toMatchObject({ verdict: 'announced', severity: 3 });
    expect(idsOf(judgement)).toContain('summary-of-other');
    const named = judge({
      before: read(OLD_TEXT),
      after: read([...told('We have written anew how long a picture is of use to us.'), LOGS]),
    });
    expect(named).toMatchObject({ verdict: 'announced', severity: 2 });
  });

  test('that stood there before is about an earlier change, also as the store remembers it', () => {
    const before = read([...told(told2), ENDS, LOGS]);
    const after = read([...told(told2), LOGS]);
    const notices: NoticeSeen[] = before.notices.map((notice) => ({
      ...notice,
      at: day('2024-05-01'),
      where: 'document',
    }));
    expect(judge({ before, after, notices })).toMatchObject({ verdict: 'silent', severity: 3 });
  });

  test('is new where it goes on below a beginning that stays', () => {
    const intro = 'Here we tell you about everything that is new, and we begin with the latest.';
    const before = read([...told(`${intro} ${'It is a long story. '.repeat(15)}`), ENDS, LOGS]);
    const lines = told(`${intro} ${'It is a long story. '.repeat(15)}`, told2);
    const judgement = judge({ before, after: read([...lines, ENDS, NEW_LOGS]) });
    expect(judgement.verdict).toBe('announced');
    expect(sentenceOf(judgement, 'summary-under')).toMatchObject({ quote: told2 });
  });
});

describe('a notice inside the old text', () => {
  const notice = (iso: string, at: string): NoticeSeen => ({
    ...{ kind: 'upcoming', iso, quote: `These terms take effect on ${iso}.` },
    ...{ at: day(at), where: 'document' },
  });
  const judgeWith = (one: NoticeSeen) => {
    const { kind, iso, quote } = one;
    const before = termsOf([quote, ...REST, ENDS], { notices: [{ kind, iso, quote }] });
    return judge({ before, after: termsOf([quote, ...REST], { notices: before.notices }), notices: [one] });
  };

  test('tells of no change after the day it names', () => {
    expect(judgeWith(notice('2023-02-01', '2024-05-01')).verdict).toBe('silent');
    expect(judgeWith(notice('2024-05-20', '2024-05-01')).verdict).not.toBe('silent');
  });
});

describe('the place', () => {
  test('of a notice or a date in a long text is said where it says something', () => {
    const quote = 'A new version of these terms takes effect on July 15, 2024.';
    const before = termsOf([...REST, ...FILLING, LOGS]);
    const at = (block: number) =>
      judge({ before, after: termsOf([...REST, ...FILLING], { notices: [{ kind: 'recent', quote, block }] }) });
    expect(idsOf(at(1))).toContain('notice-document-start');
    expect(idsOf(at(18))).toContain('notice-document');
    expect(idsOf(at(34))).toContain('notice-document-end');
    const dated = judge({
      before,
      after: termsOf([...REST, ...FILLING], {
        dates: [{ kind: 'updated', iso: '2024-05-28', quote: 'May 28, 2024', block: 35 }],
      }),
    });
    expect(idsOf(dated)).toContain('own-date-at-end');
  });
});

test('the address of the text to come is kept while there is one', () => {
  const preview = 'https://pond.example/terms/next';
  const quote = 'We are updating our terms on July 15, 2024.';
  const notices: Terms['notices'] = [{ kind: 'upcoming', iso: '2024-07-15', quote, block: 0, preview }];
  const before = termsOf(REST);
  const announced = judge({ before, after: termsOf([quote, ...REST], { notices }) });
  expect(announced.preview).toBe(preview);
  const later = judge({
    before: termsOf([quote, ...REST], { notices }),
    after: termsOf(REST),
    beforeAt: '2024-07-10',
    afterAt: '2024-07-20',
  });
  expect(later.verdict).toBe('took-effect');
  expect(later.preview).toBeUndefined();
});
