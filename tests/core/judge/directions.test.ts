import { describe, expect, test } from 'vitest';
import { judge, REST, termsOf } from './judge-fixture';

type Pair = [cause: string, topic: string, direction: string, before: string, after: string];

const PAIRS: Pair[] = [
  [
    'a scope word',
    'content-licence',
    'worse',
    'You grant us a revocable licence to show your pictures.',
    'You grant us a perpetual licence to show your pictures.',
  ],
  [
    'a scope word',
    'content-licence',
    'worse',
    'You grant us a licence to display your drawings to other gardeners.',
    'You grant us a sublicensable licence to display your drawings to other gardeners.',
  ],
  [
    'a duration',
    'retention',
    'worse',
    'We keep your watering logs for 30 days.',
    'We keep your watering logs for 18 months.',
  ],
  [
    'a duration',
    'retention',
    'better',
    'We delete your personal data within 90 days after you close your account.',
    'We delete your personal data within 14 days after you close your account.',
  ],
  [
    'a duration',
    'unilateral-change',
    'worse',
    'We will notify you 30 days before we change these terms.',
    'We will notify you 7 days before we change these terms.',
  ],
  [
    'a duration',
    'unilateral-change',
    'better',
    'We will give you 14 days notice before we change these terms.',
    'We will give you 60 days notice before we change these terms.',
  ],
  [
    'a recipient',
    'data-sharing',
    'worse',
    'We share your personal information with our service providers.',
    'We share your personal information with our service providers and advertisers.',
  ],
  [
    'a recipient',
    'data-sharing',
    'better',
    'We may share your profile information with affiliates and data brokers.',
    'We may share your profile information with affiliates.',
  ],
  [
    'a verb that a denial covers',
    'data-sharing',
    'worse',
    'We do not sell, rent or share your personal data.',
    'We do not sell your personal data.',
  ],
  [
    'a verb that a denial covers',
    'data-sharing',
    'better',
    'We never sell your personal data to anybody.',
    'We never sell or disclose your personal data to anybody.',
  ],
  [
    'a condition',
    'data-sharing',
    'worse',
    'We share your email address with partners only with your consent.',
    'We share your email address with partners.',
  ],
  [
    'a condition',
    'location',
    'worse',
    'We collect your precise location if you allow us to.',
    'We collect your precise location.',
  ],
  [
    'a condition',
    'private-messages',
    'worse',
    'We may scan your private messages with your consent.',
    'We may scan your private messages.',
  ],
  [
    'an exception',
    'data-sharing',
    'worse',
    'We will not sell your personal information.',
    'We will not sell your personal information, except to selected partners.',
  ],
  [
    'a denial',
    'ai-training',
    'worse',
    'We do not use your posts to train our models.',
    'We use your posts to train our models.',
  ],
  [
    'a denial',
    'ai-training',
    'better',
    'We use your posts to train AI models.',
    'We never use your posts to train AI models.',
  ],
  [
    'a denial',
    'private-messages',
    'worse',
    'We do not read your private messages.',
    'We may read your private messages to keep Pond safe.',
  ],
  [
    'a protection',
    'arbitration',
    'worse',
    'You may opt out of arbitration within 30 days by writing to us.',
    'Our office is open on weekdays for questions about arbitration.',
  ],
  [
    'a protection',
    'termination',
    'worse',
    'We will notify you and explain our reasons before we suspend your account.',
    'We may suspend your account at any time without notice.',
  ],
  [
    'a word that binds',
    'unilateral-change',
    'worse',
    'We will notify you before we change these terms.',
    'We may notify you before we change these terms.',
  ],
  [
    'a word that binds',
    'termination',
    'better',
    'Repeated breaches will result in the suspension of your account.',
    'Repeated breaches may result in the suspension of your account.',
  ],
  [
    'a word that binds',
    'termination',
    'worse',
    'Spam can lead to account termination.',
    'Spam will lead to account termination.',
  ],
  [
    'a longer list',
    'termination',
    'worse',
    'We may suspend your account for spam, fraud or theft.',
    'We may suspend your account for spam, fraud, theft or idleness.',
  ],
  [
    'a longer list',
    'content-removal',
    'worse',
    'We may remove your posts if they contain spam or threats.',
    'We may remove your posts if they contain spam, satire or threats.',
  ],
  [
    'a shorter list',
    'termination',
    'better',
    'We may suspend your account for spam, gossip, fraud or theft.',
    'We may suspend your account for spam, fraud or theft.',
  ],
  [
    'a limit',
    'authorities',
    'worse',
    'We disclose your information to the police only where required by law.',
    'We disclose your information to the police where we think it is right.',
  ],
  [
    'a limit',
    'private-messages',
    'worse',
    'The text of certain messages may be shared with translators.',
    'The text of any messages may be shared with translators.',
  ],
  [
    'anonymity',
    'data-sharing',
    'worse',
    'We share aggregated information about your plants with advertisers.',
    'We share information about your plants with advertisers.',
  ],
  [
    'an age',
    'minors',
    'worse',
    'You must be at least 16 years old to use Pond.',
    'You must be at least 13 years old to use Pond.',
  ],
  ['an amount', 'fees', 'worse', 'Using Pond is free of charge.', 'You must pay a monthly fee to use Pond.'],
  [
    'a court',
    'jurisdiction',
    'worse',
    'You may bring a claim in the courts of the country where you live.',
    'Any claim must be brought exclusively in the courts of Delaware.',
  ],
];

const judged = (before: string, after: string) =>
  judge({ before: termsOf([...REST, before]), after: termsOf([...REST, after]) }).findings.filter(
    ({ headline }) => !headline.id.includes('promise-broken'),
  );

describe('whom a change serves', () => {
  test.each(PAIRS)('by %s: %s is %s', (_, topic, direction, before, after) => {
    const said = judged(before, after).map((one) => `${one.topic} ${one.direction}`);
    expect(said).toContain(`${topic} ${direction}`);
    const other = direction === 'worse' ? 'better' : 'worse';
    expect(said).not.toContain(`${topic} ${other}`);
  });

  test('a clause that moved and kept its words serves nobody', () => {
    const clause = 'We may share your personal information with advertisers.';
    const [before, after] = [
      [clause, ...REST],
      [...REST, 'Ducks are welcome in every pond that you dig.', clause],
    ];
    expect(judge({ before: termsOf(before), after: termsOf(after) }).findings).toEqual([]);
  });

  test('a clause in wholly other words for the same is told for neither side', () => {
    const found = judged(
      'We may scan your direct messages to find spam.',
      'Wherever something in the meadow looks odd, software of ours will scan private messages for links.',
    );
    expect(found.filter(({ direction }) => direction !== 'neutral')).toEqual([]);
  });

  test('news that a policy was updated is no rule on updates', () => {
    expect(judged('Our privacy policy has been updated.', 'Our privacy policy will be updated in spring.')).toEqual([]);
  });
});
