import '../../../all-words';
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../../../utils/core/compose/share/compose-card';
import { markChange } from '../../../../utils/core/compose/share/mark-change';
import type { Quote } from '../../../../utils/core/model/judgement';
import type { Share } from '../../../../utils/core/model/share';
import { altText } from '../../../../utils/core/share/alt-text';
import { translateSentence } from '../../../../utils/i18n/translate';

const SHARE: Share = {
  locale: 'en-GB',
  service: 'Murmur',
  document: 'Terms of Service',
  headline: 'Murmur may keep messages for longer.',
  verdict: 'silent',
  severity: 3,
  points: [
    { headline: 'No quote.', direction: 'neutral' },
    {
      headline: 'Murmur may keep messages for longer.',
      direction: 'worse',
      before: { text: 'We keep your messages for 30 days and never read them.', marks: [[8, 21]] },
      after: { text: 'We keep your messages for 180 days and may read them.', marks: [[8, 21]] },
    },
  ],
  evidence: ['No notice was seen.'],
  before: { seenAt: Date.parse('2024-05-02T09:00Z'), how: 'visit', textHash: 'a'.repeat(64) },
  after: { seenAt: Date.parse('2024-06-03T09:00Z'), how: 'check', textHash: 'b'.repeat(64) },
};
const say = (locale: string) => (sentence: Parameters<typeof translateSentence>[1]) =>
  translateSentence(locale, sentence);
const marked = (quote: Quote | undefined): string[] =>
  quote?.marks.map(([start, end]) => quote.text.slice(start, end)) ?? [];

describe('markChange', () => {
  it('marks the words that went, and those that came in their stead', () => {
    const { before, after } = markChange(SHARE.points[1] ?? {});
    expect(marked(before)).toEqual(['30', 'never']);
    expect(marked(after)).toEqual(['180', 'may']);
  });

  it('marks what the other text has nowhere where the two are hardly alike', () => {
    const { before, after } = markChange({
      before: {
        text: 'We do not sell your personal information, and we do not share it with advertisers.',
        marks: [[10, 14]],
      },
      after: { text: 'We may share your personal information with advertisers.', marks: [[7, 12]] },
    });
    expect(marked(before)).toEqual(['do not sell', 'and', 'do not', 'it']);
    expect(marked(after)).toEqual(['may']);
  });

  it('keeps the words that decided where the two texts are no wording of one another, or one is not there', () => {
    const before: Quote = { text: 'Your licence ends when you leave.', marks: [[5, 17]] };
    const after: Quote = { text: 'Gardens are watered at dawn by nobody in particular.', marks: [[0, 7]] };
    expect(markChange({ before, after })).toEqual({ before, after });
    expect(markChange({ before })).toEqual({ before, after: undefined });
  });
});

describe('composeCard', () => {
  it('says the strongest finding with quotes, in the language of the share', () => {
    const card = composeCard({ ...SHARE, locale: 'de-DE' }, 'ltr', say('de-DE'));
    expect(card.verdict).toBe('Kein Hinweis gesehen');
    expect(card.sides?.before.label).toBe('Vorher · gesehen am 2. Mai 2024');
    expect(card.sides?.after.label).toBe('Jetzt · gesehen am 3. Juni 2024');
    expect(marked(card.sides?.after.quote)).toEqual(['180', 'may']);
    expect(card.notes.join(' ')).toContain('SHA-256 bbbbbbbbbbbb…');
  });

  it('names the texts otherwise where one is yet to come, and settings by what they are', () => {
    const later = composeCard({ ...SHARE, sides: 'to-come' }, 'ltr', say('en-GB'));
    expect([later.sides?.before.label, later.sides?.after.label]).toEqual([
      'In force · seen on 2 May 2024',
      'To come · seen on 3 June 2024',
    ]);
    const other = composeCard({ ...SHARE, sides: 'announced' }, 'ltr', say('en-GB'));
    expect([other.sides?.before.label, other.sides?.after.label]).toEqual([
      'Announced · seen on 2 May 2024',
      'Now · seen on 3 June 2024',
    ]);
    const { verdict: _, before: __, ...rest } = SHARE;
    const point = { headline: 'x', direction: 'worse' as const, after: { text: 'On', marks: [] } };
    const settings = composeCard({ ...rest, about: 'settings', points: [point] }, 'ltr', say('en-GB'));
    expect(settings.verdict).toBeUndefined();
    expect(settings.sides?.before).toEqual({ label: 'Before', missing: 'This setting was not there before.' });
    expect(settings.notes[0]).toBe('Seen on the page of settings.');
  });

  it('has no sides where nothing is quoted', () => {
    expect(composeCard({ ...SHARE, points: [] }, 'ltr', say('en-GB')).sides).toBeUndefined();
  });
});

describe('altText', () => {
  it('tells all that the picture shows, in its order, and stays short', () => {
    const text = altText(composeCard(SHARE, 'ltr', say('en-GB')));
    expect(text.split('\n')).toEqual([
      'Murmur · Terms of Service',
      'Murmur may keep messages for longer.',
      'No notice seen',
      'Before · seen on 2 May 2024: “We keep your messages for 30 days and never read them.”',
      'Now · seen on 3 June 2024: “We keep your messages for 180 days and may read them.”',
      'Seen in an automatic check, and compared word for word.',
      'One more passage matters. The words of the text: SHA-256 bbbbbbbbbbbb…',
    ]);
    const long = {
      ...SHARE.points[1],
      headline: '',
      direction: 'worse' as const,
      before: { text: 'a b '.repeat(900), marks: [] },
    };
    expect(altText(composeCard({ ...SHARE, points: [long] }, 'ltr', say('en-GB'))).length).toBeLessThan(1_500);
  });
});
