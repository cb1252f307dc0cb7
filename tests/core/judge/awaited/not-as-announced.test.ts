import '../../../all-words';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../utils/core/model/judgement';
import { translateSentence } from '../../../../utils/i18n/translate';
import { DAY_IN, GARDENS } from '../verdicts/garden-texts';
import { judgeScenario, LANGS, midnight, type Scenario } from '../verdicts/scenario';

const { rest, promise, rule, effective } = GARDENS.en;
const CAME = '2024-05-20';
const GRANT = 'You grant us a worldwide, royalty-free licence to show and copy the pictures that you post.';
const ENDS = 'Our licence to a picture ends when you delete it.';
const FOR_EVER = 'You grant us a perpetual and irrevocable licence to the pictures that you post.';
const SELLS = 'We may sell your personal data to advertisers.';
const NEVER_SELLS = 'We will never sell your personal data to anybody.';
const BASE = [...rest, GRANT];

const announced = { asBefore: { edition: 'announced' } } as const;
/** A text beside the one in force, and what holds in its stead. */
const beside = (before: string[], after: string[], more: Partial<Scenario> = {}): Scenario => ({
  ...{ name: '', before: [effective(CAME), ...before], after: [effective(CAME), ...after] },
  ...{
    former: [...BASE, ENDS],
    ...announced,
    severity: 0,
    evidence: [],
    lastSeen: '2024-05-19',
    afterAt: '2024-05-21',
  },
  ...more,
});
/** A page that said itself from when it holds, and was altered on that day. */
const alone = (before: string[], after: string[], more: Partial<Scenario> = {}): Scenario =>
  beside(before, after, { asBefore: {}, ...more });

const tell = (scenario: Scenario) => {
  const judged = judgeScenario(scenario);
  return { ...judged, says: translateSentence('en-GB', judged.headline), ids: idsOf(judged) };
};
const idsOf = ({ evidence }: { evidence: { id: string }[] }): string[] =>
  evidence.map(({ id }) => id.replace('judge.evidence.', ''));
const headlines = (findings: readonly Finding[]): string[] => findings.map(({ headline }) => headline.id);

describe('another text than the one announced', () => {
  test('is loud where it is worse for certain, and says what was announced and what holds', () => {
    const judged = tell(beside([...BASE, ENDS], [...BASE]));
    expect(judged).toMatchObject({ verdict: 'silent', severity: 3, against: 'announced' });
    expect(judged.says).toMatch(/^What holds now is not what was announced for 20 May 2024: Pond no longer promises/);
    expect(judged.ids).toEqual(['differs-for-day', 'own-date-still', 'no-notice-of-difference']);
    expect(judged.evidence[0]?.values).toMatchObject({ day: midnight(CAME) });
    expect(judged.findings[0]).toMatchObject({ direction: 'worse', severity: 3, before: { text: ENDS } });
  });

  test('is loud where something worse was put in', () => {
    const judged = tell(beside([...BASE, ENDS, rule], [...BASE, ENDS, rule, SELLS]));
    expect(judged.severity).toBe(3);
    expect(judged.findings[0]?.after?.text).toBe(SELLS);
  });

  test('is told as what did not come where it only keeps what always held', () => {
    const judged = tell(beside([...BASE, ENDS, NEVER_SELLS], [...BASE, ENDS, rule], { former: [...BASE, ENDS, rule] }));
    expect(judged.says).toMatch(/: Pond had announced something better for you on “[^”]+”, and it did not come\.$/);
    expect(headlines(judged.findings)).toContain('judge.differs.better-not-come');
  });

  test('is a quieter word where what was announced was worse', () => {
    const judged = tell(beside([...BASE, FOR_EVER], [...BASE, ENDS]));
    expect(judged.severity).toBe(1);
    expect(judged.findings.every(({ direction }) => direction === 'better')).toBe(true);
    expect(judged.says).toContain('What holds now is not what was announced');
  });

  test('is worth a look where nobody can say whom it serves', () => {
    const judged = tell(beside([...BASE, ENDS, promise], [...BASE, ENDS, rule]));
    expect(judged.severity).toBe(2);
    expect(judged.says).toMatch(/: Pond put in \d+ words and left out \d+ words\.$/);
  });

  test('is no more than doubted where nobody looked for weeks', () => {
    const judged = tell(
      beside([...BASE, ENDS, rule], [...BASE, ENDS, rule, SELLS], { afterAt: '2024-08-20', looks: 0 }),
    );
    expect(judged.severity).toBe(2 as number);
    expect(judged.ids).toEqual(['differs-for-day', 'unseen-meanwhile', 'own-date-still', 'no-notice-of-difference']);
  });

  test('is not excused by the notices of the announced one', () => {
    const banners: Scenario['banners'] = [['2024-05-03', 'We are updating our Terms of Service on 20 May 2024.']];
    expect(tell(beside([...BASE, ENDS], [...BASE], { banners }))).toMatchObject({ verdict: 'silent', severity: 3 });
  });

  test('is dated where it gives another date', () => {
    const scenario = beside([...BASE, ENDS], [], { after: [effective('2024-05-21'), ...BASE] });
    const judged = tell(scenario);
    expect(judged).toMatchObject({ verdict: 'dated', severity: 3 });
  });

  test('needs no day', () => {
    const judged = tell(beside([], [], { before: [...BASE, ENDS], after: BASE }));
    expect(judged.says).toMatch(/^What holds now is not what was announced: /);
    expect(judged.ids[0]).toBe('differs-no-day');
  });

  test('may be far from it', () => {
    const other = [...rest.slice(0, 3), SELLS, rule, 'Every picture shows the name of its garden.'];
    expect(tell(beside([...BASE, ENDS, promise], other))).toMatchObject({ severity: 3, against: 'announced' });
  });

  test.each(LANGS)('is told in %s', (lang) => {
    const garden = GARDENS[lang];
    const scenario = beside([], [], {
      lang,
      before: [garden.effective(CAME), ...garden.rest, garden.promise],
      after: [garden.effective(CAME), ...garden.rest, garden.rule],
      former: [...garden.rest],
    });
    expect(tell(scenario)).toMatchObject({ verdict: 'silent', severity: 2, against: 'announced' });
  });
});

describe('a page that gave the day itself', () => {
  test('and says something else on it is told as that', () => {
    const judged = tell(alone([...BASE, rule, ENDS], [...BASE, rule], { former: [...BASE, ENDS] }));
    expect(judged).toMatchObject({ severity: 3, against: 'announced' });
    expect(judged.ids[0]).toBe('differs-for-day');
  });

  test.each<[string, Partial<Scenario>]>([
    ['was seen to hold', { lastSeen: '2024-05-20' }],
    ['announced nothing but its date', { former: [...BASE, rule, ENDS] }],
    ['nobody counted looks at', { lastSeen: undefined }],
    ['has no text before it', { former: undefined }],
    ['is altered ahead of its day', { afterAt: '2024-05-10', lastSeen: '2024-05-09' }],
  ])('and %s is changed like any other', (_, more) => {
    const judged = tell(alone([...BASE, rule, ENDS], [...BASE, rule], { former: [...BASE, ENDS], ...more }));
    expect(judged.against).toBeUndefined();
    expect(judged.says).not.toContain('announced for');
  });

  test('and showed the old text below it, which goes, has taken effect', () => {
    const below = [...BASE, rule, ENDS, promise, SELLS];
    const judged = tell(alone(below, [...BASE, rule], { former: [...BASE, ENDS, promise, SELLS] }));
    expect(judged).toMatchObject({ verdict: 'took-effect', severity: 0 });
  });
});

describe('nothing is said where they agree', () => {
  const NOTE = `The following terms apply from ${DAY_IN.en(CAME)}. Until then, the terms below them apply.`;
  test.each<[string, Scenario]>([
    ['to the letter', beside([...BASE, ENDS], [...BASE, ENDS])],
    ['but for the note', beside([NOTE, ...BASE, ENDS], [...BASE, ENDS])],
    ['but for a date', beside([...BASE, ENDS], [], { after: [effective('2024-05-21'), ...BASE, ENDS] })],
    ['but for a slip', beside([...BASE, ENDS, `${rule} Alway.`], [...BASE, ENDS, `${rule} Always.`])],
    ['but for their order', beside([...BASE, ENDS, rule], [rule, ...BASE, ENDS])],
  ])('%s', (_, scenario) => {
    expect(tell(scenario)).toMatchObject({ verdict: 'took-effect', severity: 0, findings: [] });
  });
});

describe('an announced text that did not come', () => {
  const lapse = (more: Partial<Scenario> = {}): Scenario =>
    beside([...BASE, FOR_EVER], [...BASE, ENDS], { outcome: 'reverted', afterAt: '2024-05-23', ...more });

  test('is said once, quietly, with its day', () => {
    const judged = tell(lapse());
    expect(judged).toMatchObject({ verdict: 'reverted', severity: 1, findings: [] });
    expect(judged.says).toBe(
      'Pond announced a change of its terms of service for 20 May 2024 and did not make it: the earlier text still holds.',
    );
    expect(judged.ids).toEqual(['announced-seen', 'lapsed']);
  });

  test('is said without a day where none was seen ahead', () => {
    const judged = tell(lapse({ before: [...BASE, FOR_EVER] }));
    expect(judged.headline.id).toBe('judge.plain.withdrawn');
  });
});
