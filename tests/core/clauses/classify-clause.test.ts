import { describe, expect, test } from 'vitest';
import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { SHIPPED_RULES } from './shipped-rules';

const said = (text: string, more: { leadIn?: string; heading?: string } = {}) =>
  classifyClause({ text, lang: 'en', ...more }, SHIPPED_RULES).map(({ topic, stance }) => `${topic} ${stance}`);

describe('says', () => {
  const cases: [string, string][] = [
    ['We may use your posts and messages to train artificial intelligence models.', 'ai-training adverse'],
    ['We do not use your content to train machine learning models.', 'ai-training protective'],
    ['You can opt out of the use of your posts for training AI models.', 'ai-training protective'],
    ['We may sell your personal information to other companies.', 'data-sharing adverse'],
    ['We never sell your personal information.', 'data-sharing protective'],
    ['We may share your personal information with advertisers and our affiliates.', 'data-sharing adverse'],
    ['We may scan your direct messages to show you better ads.', 'private-messages adverse'],
    [
      'Your messages are end-to-end encrypted, and only you and the recipient can read them.',
      'private-messages protective',
    ],
    ['We collect face geometry from the photos that you upload.', 'biometrics adverse'],
    ['We do not collect biometric data.', 'biometrics protective'],
    ['All disputes shall be resolved by binding arbitration.', 'arbitration adverse'],
    ['You waive your right to take part in a class action.', 'arbitration adverse'],
    ['We may change these terms at any time without notice.', 'unilateral-change adverse'],
    ['We will notify you at least 30 days before any change to these terms.', 'unilateral-change protective'],
    ['By using the service, you agree to these terms.', 'consent-by-use adverse'],
    ['We may suspend or terminate your account at any time for any reason.', 'termination adverse'],
    ['We may remove your content at our sole discretion.', 'content-removal adverse'],
    ['We are not liable for any damages arising from your use of the service.', 'liability adverse'],
    ['You agree to indemnify and hold us harmless from all claims.', 'liability adverse'],
    ['You submit to the exclusive jurisdiction of the courts located in Delaware.', 'jurisdiction adverse'],
    ['These terms are governed by the laws of the State of Delaware.', 'governing-law adverse'],
    ['We may disclose your information in response to a request by law enforcement.', 'authorities adverse'],
    ['We keep your data for as long as we consider necessary.', 'retention adverse'],
    ['We collect your precise location from your device.', 'location adverse'],
    ['All purchases are final and non-refundable.', 'fees adverse'],
    ['Your profile is public by default.', 'default-exposure adverse'],
    ['We track what you do on third-party websites and apps that you visit to show ads.', 'tracking adverse'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('says nothing of the kind', () => {
  const cases: [string, string][] = [
    ['You may not sell tokens or any digital goods on the service.', 'data-sharing'],
    ['You must not scan or read the private messages of others.', 'private-messages'],
    ['Our AI features help you to write a profile.', 'ai-training'],
    ['Depending on your location, you may have further rights.', 'location'],
    ['We protect your data by encryption in transit and at rest.', 'private-messages'],
    ['We need to verify your identity before we answer your request to access your data.', 'identity'],
    ['Our moderators are trained professionals.', 'ai-training'],
    ['We sell tokens and other virtual goods in our store.', 'data-sharing'],
    ['You can connect third-party apps to your account.', 'data-sharing'],
    ['Third-party apps have terms of their own.', 'tracking'],
    ["You need a valid driver's licence to rent a car.", 'content-licence'],
    ['To exercise your rights, we may ask you for a copy of your ID to confirm who you are.', 'identity'],
    ['We grant you a limited, revocable licence to use our content.', 'content-licence'],
    ['You may not use, copy, or share the content of others without their permission.', 'content-licence'],
  ];
  test.each(cases)('%s', (text, topic) => {
    expect(said(text).filter((match) => match === `${topic} adverse`)).toEqual([]);
  });

  test('sharing with consent is not adverse', () => {
    expect(said('We share your information with partners only with your consent.')).not.toContain(
      'data-sharing adverse',
    );
  });
});

test('an item takes the verb of its lead-in', () => {
  expect(
    said('advertisers and other third parties;', { leadIn: 'We may share your personal information with:' }),
  ).toContain('data-sharing adverse');
});

test('another language than those with frames says nothing', () => {
  expect(classifyClause({ text: 'Myymme henkilötietojasi kumppaneillemme.', lang: 'fi' }, SHIPPED_RULES)).toEqual([]);
});

test('a hostile sentence costs no time to speak of', () => {
  const text = `you grant us ${'a licence to the content of the information and '.repeat(4000)}`;
  const before = performance.now();
  classifyClause({ text, lang: 'en' }, SHIPPED_RULES);
  expect(performance.now() - before).toBeLessThan(1500);
});
