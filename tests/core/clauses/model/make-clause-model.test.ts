import { describe, expect, it } from 'vitest';
import type { LearntLabel, LearntWeights } from '../../../../utils/core/clauses/model/learnt-weights';
import { makeFeatureReader } from '../../../../utils/core/clauses/model/linear-reader';
import { makeClauseModel } from '../../../../utils/core/clauses/model/make-clause-model';
import { SMALL_SHAPE } from './small-shape';

const place = (text: string) => ({ text, lang: 'en' });

/** A model that knows one sentence by heart. */
function learn(taught: [string, string][], threshold = 1): LearntWeights {
  const labels = taught.map(([name]): LearntLabel => ({ name, bias: 0, step: 0.1, threshold, slope: 1, shift: 0 }));
  const steps = new Int8Array(labels.length << SMALL_SHAPE.bits);
  const featuresOf = makeFeatureReader(SMALL_SHAPE);
  taught.forEach(([, text], number) => {
    const { bag } = featuresOf(place(text));
    for (const bucket of bag.buckets.subarray(0, bag.count)) steps[bucket * labels.length + number] = 10;
  });
  return { shape: SMALL_SHAPE, labels, steps };
}

const CLOSING = 'We may terminate your account.';
const SELLING = 'Nobody here has ever sold it.';

describe('a model of clauses', () => {
  const model = makeClauseModel({
    unfair: learn([['termination', CLOSING]]),
    topics: learn([
      ['termination', CLOSING],
      ['data-sharing', SELLING],
      ['stance:adverse', CLOSING],
      ['stance:protective', SELLING],
    ]),
  });

  it('says what it learnt, and how sure it is', () => {
    const [sign, ...others] = model.unfair(place(CLOSING));
    expect(others).toEqual([]);
    expect(sign?.category).toBe('termination');
    expect(sign?.score).toBeGreaterThan(0.5);
    expect(sign?.score).toBeLessThan(1);
  });

  it('is silent about other sentences, and about none', () => {
    expect(model.unfair(place('Whales sing at night.'))).toEqual([]);
    expect(model.unfair(place(''))).toEqual([]);
  });

  it('tells only what is wanted', () => {
    expect(model.unfair(place(CLOSING), (category) => category === 'fees')).toEqual([]);
    expect(model.unfair(place(CLOSING), (category) => category === 'termination')).toHaveLength(1);
  });

  it('gives a topic the stance that it learnt', () => {
    expect(model.topics(place(CLOSING)).map(({ topic, stance }) => [topic, stance])).toEqual([
      ['termination', 'adverse'],
    ]);
    expect(model.topics(place(SELLING)).map(({ topic, stance }) => [topic, stance])).toEqual([
      ['data-sharing', 'protective'],
    ]);
  });

  it('shows the words that decided, where they stand', () => {
    const [sign] = model.unfair(place(`Yes: ${CLOSING}`));
    const shown = sign?.marks.map(([start, end]) => `Yes: ${CLOSING}`.slice(start, end)).join(' ');
    expect(shown).toContain('terminate');
    expect(shown).not.toContain('Yes');
  });

  it('says how far a topic is from its threshold, and nothing of one it never learnt', () => {
    expect(model.marginOf(place('Whales sing at night.'), 'termination')).toBeLessThan(0);
    expect(model.marginOf(place(CLOSING), 'termination')).toBeGreaterThan(0);
    expect(model.marginOf(place(CLOSING), 'fees')).toBeUndefined();
  });

  it('reads a sentence without end in bounded room', () => {
    const text = 'We may terminate and sell it all. '.repeat(50_000);
    expect(model.unfair({ ...place(text), previous: text, next: text }).length).toBeLessThanOrEqual(1);
  });
});
