import { describe, expect, it } from 'vitest';
import { comparisonOfProof, storyOfProof } from '../../utils/proof/story-of-proof';
import { makeTestBundle } from '../core/compose/evidence/make-test-bundle';

describe('what a proof says', () => {
  it('is worded here, with its texts compared anew', async () => {
    const bundle = await makeTestBundle();
    const { judgement, serviceName, looks } = storyOfProof(bundle, 'de-DE');
    expect(judgement.headline).toEqual(bundle.judgement.headline);
    expect(serviceName).toBe('Pond');
    expect(looks).toHaveLength(5);
    const forged = { ...bundle, comparison: { ...bundle.comparison, hunks: [] } };
    const { rows, beforeAt, afterAt } = comparisonOfProof(forged);
    expect(rows.some(({ kind }) => kind === 'removed' || kind === 'replaced')).toBe(true);
    expect(afterAt).toBeGreaterThan(beforeAt);
  });

  it('quotes what no rule of ours says, and lets no name turn a sentence round', async () => {
    const bundle = await makeTestBundle();
    const { judgement, saying } = bundle;
    const hostile = {
      ...bundle,
      service: { id: 'pond', name: 'Pond\u202e\n moc' },
      judgement: { ...judgement, headline: { id: 'evidence.check-holds' }, evidence: [{ id: 'judge.no-such-rule' }] },
      saying: { ...saying, headline: 'All is well\u202e', evidence: ['Nobody was told.'] },
    };
    const story = storyOfProof(hostile, 'en-GB');
    expect(story.serviceName).toBe('Pond moc');
    expect(story.judgement.headline).toEqual({ id: 'check.quoted', values: { words: 'All is well' } });
    expect(story.judgement.evidence).toEqual([{ id: 'check.quoted', values: { words: 'Nobody was told.' } }]);
    const named = { ...judgement, headline: { ...judgement.headline, values: { service: 'a\u202eb' } } };
    expect(storyOfProof({ ...bundle, judgement: named }, 'en').judgement.headline.values).toEqual({ service: 'ab' });
  });
});
