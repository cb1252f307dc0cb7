import { describe, expect, it } from 'vitest';
import { findWith } from './own-words';

describe('what a frame finds', () => {
  it('marks the words that decided, by characters of the sentence', () => {
    expect(findWith({}, 'Sometimes, we may “sell” your personal data.')?.quotes).toEqual(['we', 'sell', 'data']);
  });

  it('marks words that stand together as one', () => {
    expect(findWith({ all: ['may sell <3> {data}'] }, 'We may sell your data.')?.quotes).toEqual(['may sell', 'data']);
  });

  it('finds across a lead-in, and marks what the sentence has of it', () => {
    const found = findWith({}, 'sell your data to anybody.', { leadIn: 'In some cases we will:' });
    expect(found?.quotes).toEqual(['sell', 'data']);
    expect(findWith({}, 'and nothing else of note.', { leadIn: 'We sell your data' })).toBeUndefined();
  });

  it('needs one of its patterns in the sentence itself', () => {
    const all = ['{we} <2> may', 'sell <3> {data}'];
    expect(findWith({ all }, 'sell your data;', { leadIn: 'As a company we may' })).toBeDefined();
    expect(findWith({ all }, 'so much for all that.', { leadIn: 'We may sell data' })).toBeUndefined();
  });

  it('looks into the heading where it has to', () => {
    const frame = { all: ['sell <3> {data}'], heading: ['your data'] };
    expect(findWith(frame, 'People sell their data.', { heading: 'What happens to Your Data' })).toBeDefined();
    expect(findWith(frame, 'People sell their data.', { heading: 'Fees' })).toBeUndefined();
  });

  it('is turned away by what it must not find in the sentence', () => {
    expect(findWith({ none: ['anonymous'] }, 'We sell anonymous data.')).toBeUndefined();
  });

  it('is stated from a score of 0.8, possible below', () => {
    expect(findWith({ score: 0.8 }, 'We sell data.')?.certainty).toBe('stated');
    expect(findWith({ score: 0.79 }, 'We sell data.')?.certainty).toBe('possible');
  });
});

describe('what is denied', () => {
  const denied = { polarity: 'denied' as const };

  it('is told by a word of denial before the act', () => {
    expect(findWith({}, 'We will never sell data.')).toBeUndefined();
    expect(findWith(denied, 'We will never sell data.')).toBeDefined();
    expect(findWith(denied, 'We don’t sell data.')).toBeDefined();
    expect(findWith(denied, 'We sell data.')).toBeUndefined();
    expect(findWith({ polarity: 'any' }, 'We will never sell data.')).toBeDefined();
  });

  it('ends where the language says so, and spares what it exempts', () => {
    expect(findWith({}, 'You do not pay, but we sell data.')).toBeDefined();
    expect(findWith({}, 'You do not pay and we sell data.')).toBeDefined();
    expect(findWith({}, 'We not only sell data.')).toBeDefined();
    expect(findWith({}, 'Do not worry; we sell data.')).toBeDefined();
  });

  it('reaches from the lead-in into the sentence', () => {
    const frame = { all: ['@sell <6> {data}'] };
    expect(findWith(frame, 'sell your data to anybody.', { leadIn: 'We will never:' })).toBeUndefined();
    expect(findWith({ ...frame, ...denied }, 'sell your data to anybody.', { leadIn: 'We will never:' })).toBeDefined();
  });

  it('does not hide an act that is not denied', () => {
    expect(findWith({}, 'We never sell cars but we sell data.')?.quotes).toEqual(['we sell data']);
  });
});

describe('slots', () => {
  const slots = { duration: { '#': '{number} (day | days)' }, verbs: { sell: 'sell*' } };

  it('hold values, and the words found themselves', () => {
    const found = findWith({ slots }, 'We sell data after 30 days or thirty-day spans, within 1,000 days.');
    expect(found?.slots).toEqual({ duration: ['30 days', 'thirty day', '1,000 days'], verbs: ['sell'] });
  });

  it('are read from the lead-in where the sentence fills none of them', () => {
    const found = findWith({ slots }, 'sell your data;', { leadIn: 'After 30 days we will' });
    expect(found?.slots).toEqual({ duration: ['30 days'], verbs: ['sell'] });
  });
});

describe('places that bind nobody', () => {
  it('are questions, scraps, titles and what the language says', () => {
    const all = ['sell* <3> {data}'];
    expect(findWith({ all }, 'Please see how people sell data.')).toBeUndefined();
    expect(findWith({ all }, 'Please see how people sell data you grant.')).toBeDefined();
    expect(findWith({ all }, 'Who wants to sell data?')).toBeUndefined();
    expect(findWith({ all }, 'sell data')).toBeUndefined();
    expect(findWith({ all }, 'HOW PEOPLE SELL DATA')).toBeUndefined();
    expect(findWith({ all }, 'sell all the data', { leadIn: 'You may not:' })).toBeUndefined();
    expect(findWith({ all }, 'Selling other people’s data', { heading: 'Prohibited' })).toBeUndefined();
    expect(findWith({ all }, 'We sell your data.', { heading: 'Prohibited' })).toBeDefined();
  });
});
