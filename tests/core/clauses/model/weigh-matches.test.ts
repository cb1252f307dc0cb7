import { describe, expect, it } from 'vitest';
import type { ClauseModel } from '../../../../utils/core/clauses/model/clause-model';
import { weighMatches } from '../../../../utils/core/clauses/model/weigh-matches';
import type { Match } from '../../../../utils/core/model/clause';

const place = { text: 'We may terminate your account.', lang: 'en' };
const match = (topic: Match['topic'], certainty: Match['certainty']): Match => ({
  topic,
  stance: 'adverse',
  certainty,
  score: 0.9,
  frame: `${topic}.any`,
  slots: {},
  marks: [],
});

const modelWith = (margins: Record<string, number>, signs: Partial<ClauseModel> = {}): ClauseModel => ({
  unfair: () => [],
  topics: () => [],
  marginOf: (_, topic) => margins[topic],
  ...signs,
});

const sign = { stance: 'protective', score: 0.7, marks: [[7, 16]] } as const;
const seen = (topic: 'termination' | 'fees') => ({ ...sign, topic, marks: [[7, 16]] as [number, number][] });
const told = (matches: Match[]) => matches.map(({ topic, certainty }) => `${topic} ${certainty}`);

describe('matches of frames, weighed by the model', () => {
  it('stay where the model agrees, or never learnt the topic', () => {
    const matches = [match('termination', 'stated'), match('fees', 'possible')];
    expect(weighMatches(matches, place, modelWith({ termination: 0.4 }))).toEqual(matches);
  });

  it('lose their certainty only where the model is far from agreeing', () => {
    const weighed = (margin: number) =>
      told(weighMatches([match('fees', 'stated')], place, modelWith({ fees: margin })));
    expect(weighed(-0.6)).toEqual(['fees stated']);
    expect(weighed(-1.2)).toEqual(['fees possible']);
  });

  it('are dropped where neither is sure', () => {
    expect(weighMatches([match('fees', 'possible')], place, modelWith({ fees: -0.8 }))).toEqual([]);
  });

  it('gain what the model alone sees, as possible, with its words', () => {
    const weighed = weighMatches([], place, modelWith({}, { topics: () => [seen('termination')] }));
    expect(weighed).toEqual([{ ...seen('termination'), certainty: 'possible', slots: {} }]);
  });

  it('keep the frame’s word on a topic that the model sees, too', () => {
    const matches = [match('termination', 'stated')];
    const model = modelWith({ termination: 1 }, { topics: () => [seen('termination')] });
    expect(weighMatches(matches, place, model)).toEqual(matches);
  });

  it('take an unfair category for a topic, unless what learnt topics speaks against it', () => {
    const unfair: ClauseModel['unfair'] = (_, isWanted) =>
      isWanted?.('fees') ? [{ category: 'fees', score: 0.6, marks: [] }] : [];
    expect(told(weighMatches([], place, modelWith({}, { unfair })))).toEqual(['fees possible']);
    expect(weighMatches([], place, modelWith({ fees: -1 }, { unfair }))).toEqual([]);
  });
});
