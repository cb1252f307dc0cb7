import { expect, test } from 'vitest';
import type { Judgement } from '../../../utils/core/model/judgement';
import { judge, REST, termsOf } from './judge-fixture';

const judged = (before: string, after: string): Judgement =>
  judge({ before: termsOf([...REST, before]), after: termsOf([...REST, after]) });
const directionsOf = ({ findings }: Judgement) => new Set(findings.map(({ direction }) => direction));

/** For the worse from left to right, for the better from right to left; `told` where a frame knows whom it serves. */
const TIPPING: { before: string; after: string; told?: true }[] = [
  {
    before: 'This licence ends when you delete your content from our services.',
    after: 'This licence continues when you delete your content from our services.',
    told: true,
  },
  {
    before: 'Our licence to a picture ends when you delete it.',
    after: 'Our licence to a picture survives when you delete it.',
    told: true,
  },
  {
    before: 'We may not read the private messages that you send to other gardeners.',
    after: 'We may read the private messages that you send to other gardeners.',
    told: true,
  },
  {
    before: 'We will not sell your personal information to anyone.',
    after: 'We may sell your personal information to anyone.',
    told: true,
  },
  {
    before: 'You grant us a non-exclusive licence to show the drawings of your garden.',
    after: 'You grant us an exclusive licence to show the drawings of your garden.',
    told: true,
  },
  {
    before: 'We may show your pictures to visitors until you delete them.',
    after: 'We may show your pictures to visitors even after you delete them.',
  },
  {
    before: 'You grant us a limited licence to show the drawings of your garden.',
    after: 'You grant us a perpetual licence to show the drawings of your garden.',
    told: true,
  },
  {
    before: 'You grant us a revocable licence to show the drawings of your garden.',
    after: 'You grant us an irrevocable licence to show the drawings of your garden.',
    told: true,
  },
  {
    before: 'We will give you 30 days notice before we change these terms.',
    after: 'We will give you 7 days notice before we change these terms.',
    told: true,
  },
  {
    before: 'You do not have to give us your real name.',
    after: 'You have to give us your real name.',
  },
  {
    before: 'You must be at least 16 years old to open a garden.',
    after: 'You must be at least 13 years old to open a garden.',
    told: true,
  },
  {
    before: 'We share the list of your plants with seed traders with your consent.',
    after: 'We share the list of your plants with seed traders without your consent.',
  },
  {
    before: 'We use your drawings to train AI models only if you opt in.',
    after: 'We use your drawings to train AI models unless you opt out.',
    told: true,
  },
  {
    before: 'We share your personal information with advertisers with your consent.',
    after: 'We share your personal information with advertisers without your consent.',
    told: true,
  },
  {
    before: 'We keep your watering logs for 30 days and delete them afterwards.',
    after: 'We keep your watering logs for 12 months and delete them afterwards.',
    told: true,
  },
  {
    before: 'We do not pass on your name and keep your address.',
    after: 'We pass on your name and do not keep your address.',
  },
  {
    before: 'You decide at your choice who hears a dispute.',
    after: 'You decide at our choice who hears a dispute.',
  },
  {
    before: 'Diese Lizenz endet, wenn Sie Ihre Bilder von der Wiese nehmen.',
    after: 'Diese Lizenz bleibt, wenn Sie Ihre Bilder von der Wiese nehmen.',
  },
  {
    before: 'The laws of your country govern this agreement.',
    after: 'The laws of Freedonia govern this agreement.',
    told: true,
  },
  {
    before: 'We collect your location while you use the app.',
    after: 'We collect your location even when you do not use the app.',
  },
  {
    before: 'You will be charged a fee of 5% on sales.',
    after: 'You will be charged a fee of 15% on sales.',
  },
  {
    before: 'We store your watering logs in the European Union.',
    after: 'We store your watering logs in the Republic of Freedonia.',
  },
  {
    before: 'Sharing with partners is off until you turn it on.',
    after: 'Sharing with partners is on until you turn it off.',
  },
  {
    before: 'Calls between gardeners are end-to-end encrypted.',
    after: 'Calls between gardeners are encrypted.',
  },
  {
    before: 'Your requests to us get an immediate answer.',
    after: 'Your requests to us get a delayed answer.',
  },
  {
    before: 'Only your friends can see your posts.',
    after: 'Your friends can see your posts.',
  },
  {
    before: '# We do not sell your personal information.',
    after: '# We sell your personal information.',
    told: true,
  },
  {
    before: 'The garden map is shown to neighbours if you opt in to it.',
    after: 'The garden map is shown to neighbours if you do not opt out of it.',
  },
  {
    before: 'We use your address only to send you seeds that you asked for.',
    after: 'We use your address to send you seeds that you asked for.',
  },
  {
    before: 'We do not keep the water readings of your garden after a week.',
    after: 'We do keep the water readings of your garden after a week.',
  },
  {
    before: 'Messages between gardeners are end-to-end encrypted and stored on our servers.',
    after: 'Messages between gardeners are encrypted and stored on our servers.',
    told: true,
  },
  {
    before: 'Any dispute is heard by the courts of your country.',
    after: 'Any dispute is heard by the courts of Freedonia.',
    told: true,
  },
  {
    before: 'Opening a second garden is free.',
    after: 'Opening a second garden costs a fee.',
  },
  {
    before: 'Deleted pictures are removed from our backups within 30 days.',
    after: 'Deleted pictures are removed from our backups within 90 days.',
  },
  {
    before: 'You can close your garden at any time and you owe us nothing.',
    after: 'You cannot close your garden at any time and you owe us nothing.',
  },
  {
    before: 'We never show your garden to people whom you have blocked.',
    after: 'We sometimes show your garden to people whom you have blocked.',
  },
  {
    before: 'New gardens are private by default.',
    after: 'New gardens are public by default.',
    told: true,
  },
  {
    before: 'Arbitration is optional for both sides.',
    after: 'Arbitration is mandatory for both sides.',
  },
  {
    before: 'You keep ownership of the pictures that you post.',
    after: 'You lose ownership of the pictures that you post.',
  },
  {
    before: 'We will ask you before we hand your garden diary to a newspaper.',
    after: 'We will ask you after we hand your garden diary to a newspaper.',
  },
  {
    before: 'We delete the records of your watering when you ask us.',
    after: 'We keep the records of your watering when you ask us.',
  },
  {
    before: 'You may refuse the collection of the weather in your garden.',
    after: 'You may not refuse the collection of the weather in your garden.',
  },
  {
    before: 'Seeds that you have paid for are refundable.',
    after: 'Seeds that you have paid for are non-refundable.',
    told: true,
  },
  {
    before: 'We must tell you when somebody reports your garden.',
    after: 'We may tell you when somebody reports your garden.',
  },
  {
    before: 'Some of your pictures can be seen by visitors who have no account.',
    after: 'All of your pictures can be seen by visitors who have no account.',
  },
  {
    before: "We don't use the sound of your voice to recognise you.",
    after: 'We do use the sound of your voice to recognise you.',
  },
  {
    before: 'The camera in the greenhouse is disabled unless you switch it on.',
    after: 'The camera in the greenhouse is enabled unless you switch it on.',
  },
  {
    before: 'We are liable for the damage that our sprinklers do.',
    after: 'We are not liable for the damage that our sprinklers do.',
    told: true,
  },
];

const EDITORIAL: [before: string, after: string][] = [
  ['You must water your gardn every week.', 'You must water your garden every week.'],
  ['You can recieve seeds by post.', 'You can receive seeds by post.'],
  ['If you join Pond, you follow these rules.', 'If you join Lagoon, you follow these rules.'],
  ['Write to us at 12 Mill Lane, Oxbridge.', 'Write to us at 48 Station Road, Camford.'],
  ['You may write to care@pond.example.', 'You may write to help@pond.example.'],
  ['Last updated on 3 May 2024.', 'Last updated on 19 May 2024.'],
  ['You may, if you wish, plant trees.', 'You may if you wish plant trees.'],
  ['We shall water your garden while you are away.', 'We will water your garden while you are away.'],
  ['You may return seeds within 10 days.', 'You may return seeds within ten (10) days.'],
  ["We don't sell seeds on Sundays.", 'We do not sell seeds on Sundays.'],
  ['You cannot plant trees on the path.', 'You can not plant trees on the path.'],
  ['We will organise a flower show every year.', 'We will organize a flower show every year.'],
  ['You can reach us at +44 20 7946 0000.', 'You can reach us at +44 20 7946 0999.'],
  ['We’re happy to help you with your garden.', 'We are happy to help you with your garden.'],
  ['You must not set fires in the garden!', 'You must not set fires in the garden.'],
  ['Copyright 2023 Pond. All gardens are ours to tend.', 'Copyright 2024 Pond. All gardens are ours to tend.'],
  ['You may invite a neighbour, for example a child.', 'You may invite a neighbour, e.g. a child.'],
  ['Please read the rules before you plant.', 'Read the rules before you plant.'],
  ['You may cancel your e-mail letters.', 'You may cancel your email letters.'],
  ['In order to use Pond you must register.', 'To use Pond you must register.'],
  ['When we remove a picture, we will tell you.', 'We will tell you when we remove a picture.'],
  ['You may not plant trees unless you ask.', 'Unless you ask, you may not plant trees.'],
  ['These terms apply to you and us.', 'These terms apply to us and you.'],
  ['You must be thirteen years old to use Pond.', 'You must be 13 years old to use Pond.'],
  ['You must be at least 16 to open a garden.', 'You have to be at least 16 to open a garden.'],
  ['You are required to tell us within 30 days.', 'You need to tell us within 30 days.'],
  ['You cannot open a garden if you are under 13.', 'You are not allowed to open a garden if you are under 13.'],
  ['You can delete your garden at any time.', 'You are able to delete your garden at any time.'],
  ['You give up your right to a jury trial.', 'You waive your right to a jury trial.'],
  [
    'We may close your account at any time for any reason.',
    'We may terminate your account at any time for any reason.',
  ],
  ['We keep your messages for 30 days.', 'We retain your messages for 30 days.'],
  ['We will tell you before the terms change.', 'We are going to tell you before the terms change.'],
  ['As described in Section 12, you may close your garden.', 'As described in Section 14, you may close your garden.'],
  [
    'We process your data according to Article 6 of the law.',
    'We process your data in accordance with Article 6 of the law.',
  ],
];

test.each(TIPPING)('a word or two are heard: $after', ({ before, after, told }) => {
  const worse = judged(before, after);
  const better = judged(after, before);
  expect([worse.verdict, better.verdict]).toEqual(['silent', 'silent']);
  expect(worse.severity).toBeGreaterThanOrEqual(1);
  expect(better.severity).toBeGreaterThanOrEqual(1);
  expect(directionsOf(worse)).not.toEqual(new Set(['better']));
  expect(directionsOf(better)).not.toEqual(new Set(['worse']));
  if (!told) return;
  expect([...directionsOf(worse)]).toContain('worse');
  expect([...directionsOf(better)]).toContain('better');
});

test('a turned sentence is heard though another still says the old', () => {
  const promise = 'This licence ends when you delete your content from our services.';
  const other = 'Our licence to a picture ends when you delete it.';
  const after = [...REST, promise.replace('ends', 'continues'), other];
  const { severity, findings } = judge({ before: termsOf([...REST, promise, other]), after: termsOf(after) });
  expect(severity).toBe(3);
  expect(findings[0]).toMatchObject({ topic: 'content-licence', direction: 'worse' });
});

test.each(EDITORIAL)('editing stays quiet: %s > %s', (before, after) => {
  expect(judged(before, after)).toMatchObject({ severity: 0, findings: [] });
  expect(judged(after, before)).toMatchObject({ severity: 0, findings: [] });
});
