import { expect, test } from 'vitest';
import { judge, REST, termsOf } from './judge-fixture';

const GRANT = 'You grant us a worldwide, royalty-free licence to show and copy the pictures that you post.';
const headlines = (before: string[], after: string[]) =>
  judge({ before: termsOf([...REST, ...before]), after: termsOf([...REST, ...after]) }).findings.map(
    ({ headline, direction }) => `${headline.id.replace('judge.', '')} ${direction}`,
  );

test('a wider licence is told by the word that widens it', () => {
  const wider = REST.map((line) => (line === GRANT ? GRANT.replace('worldwide', 'perpetual, worldwide') : line));
  const { findings } = judge({ before: termsOf(REST), after: termsOf(wider) });
  expect(findings[0]).toMatchObject({ change: 'altered', direction: 'worse', severity: 3 });
  expect(findings[0]?.headline.id).toBe('judge.content-licence.grant.scope.perpetual.new');
  const { text, marks } = findings[0]?.after ?? { text: '', marks: [] };
  expect(marks.map(([start, end]) => text.slice(start, end))).toContain('perpetual');
});

test('a narrower licence is better', () => {
  const narrower = REST.map((line) => (line === GRANT ? GRANT.replace('worldwide, ', '') : line));
  expect(judge({ before: termsOf(REST), after: termsOf(narrower) }).findings[0]).toMatchObject({ direction: 'better' });
});

test('a promise that covers fewer verbs is worse', () => {
  expect(
    headlines(
      ['We do not sell or share your personal information with advertisers.'],
      ['We do not sell your personal information to advertisers.'],
    ),
  ).toEqual(['data-sharing.does-not-sell.verbs.share.gone worse']);
});

test('a clause that merely moved is no finding', () => {
  const moved = 'We may scan your direct messages to find spam.';
  const rule = 'Every garden needs a fence.';
  expect(judge({ before: termsOf([moved, ...REST]), after: termsOf([...REST, moved, rule]) }).findings).toEqual([]);
});

test('a promise said in other words is still there', () => {
  expect(
    headlines(
      ['We never sell your personal information to anyone.'],
      ['We never, under any circumstances, sell your personal information to anyone.'],
    ).filter((told) => told.includes('worse')),
  ).toEqual([]);
});

test('the lowering of a bar to training on content is loud and first', () => {
  const { findings, severity } = judge({
    before: termsOf([...REST, 'We do not use your content to train AI models.']),
    after: termsOf([
      ...REST,
      'We may use your content to train AI models.',
      'We may change these terms at any time without notice.',
    ]),
  });
  expect(severity).toBe(3);
  expect(findings[0]?.topic).toBe('ai-training');
  expect(findings.map(({ topic }) => topic)).toContain('unilateral-change');
  const severities = findings.map((finding) => finding.severity);
  expect(severities).toEqual([...severities].sort((a, b) => b - a));
});

test('what only may have moved elsewhere is possible and not loud', () => {
  const { findings, severity } = judge({
    before: termsOf([...REST, 'Our licence to a picture ends when you delete it.']),
    after: termsOf(['You will find our terms on the pages listed here from now on, one for each subject.']),
  });
  expect(severity).toBe(1);
  expect(findings.every(({ certainty }) => certainty === 'possible')).toBe(true);
});

test('the same input gives the same judgement', () => {
  const run = () => judge({ before: termsOf(REST), after: termsOf([...REST, 'We may read your private messages.']) });
  expect(run()).toEqual(run());
});

test('a promise of the service that went is no rule of conduct that was loosened', () => {
  const promise = 'We never sell the messages that you send to other gardeners.';
  const offer = 'We may sell the messages that you send to our partners, whoever they are.';
  const { findings } = judge({
    before: termsOf([promise, ...REST]),
    after: termsOf([offer, ...REST]),
    termsType: 'Community Guidelines',
  });
  expect(findings.map(({ topic, direction }) => `${topic} ${direction}`)).not.toContain('content-removal better');
  expect(findings[0]).toMatchObject({ topic: 'data-sharing', direction: 'worse' });
});
