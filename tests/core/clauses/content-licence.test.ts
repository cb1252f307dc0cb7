import { describe, expect, test } from 'vitest';
import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { SHIPPED_RULES } from './shipped-rules';

const read = (text: string, lang = 'en', leadIn?: string) =>
  classifyClause({ text, lang, leadIn }, SHIPPED_RULES).filter(({ topic }) => topic === 'content-licence');
const frames = (text: string, lang = 'en') =>
  read(text, lang).map(({ frame }) => frame?.replace('content-licence.', ''));

test('a grant, with how far it reaches and what it allows', () => {
  const [match] = read(
    'By posting a picture, you grant Pond a perpetual, irrevocable, worldwide, royalty-free, transferable and sublicensable licence to use, adapt and distribute it for any purpose.',
  );
  expect(match?.stance).toBe('adverse');
  expect(match?.certainty).toBe('stated');
  expect(match?.slots.scope).toEqual([
    'perpetual',
    'irrevocable',
    'worldwide',
    'sublicensable',
    'transferable',
    'royalty-free',
    'any-purpose',
  ]);
  expect(match?.slots.acts).toEqual(['modify', 'distribute']);
});

test('marks are offsets of the words that decided', () => {
  const text = 'You grant us a “perpetual” licence to your photos.';
  const [match] = read(text);
  expect(match?.marks.map(([start, end]) => text.slice(start, end))).toEqual(['You grant', 'perpetual', 'licence']);
});

describe('English', () => {
  const cases: [string, string[]][] = [
    ['Our licence to a photo ends once you delete it from Pond.', ['ends-on-deletion']],
    [
      'The rights you grant us terminate when you close your account, unless you shared the photo with others.',
      ['ends-on-deletion'],
    ],
    ['The licence to your posts survives the termination of your account.', ['survives']],
    ['This licence cannot be revoked, even after you have deleted your content.', ['survives']],
    ['You keep all rights in the photos that you post.', ['ownership-kept']],
    ['You waive your moral rights in everything you post.', ['moral-rights']],
    [
      'You agree that this licence includes the right for us to use your photos to train machine learning models.',
      ['includes'],
    ],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(frames(text)).toEqual(expect.arrayContaining(expected));
  });

  test('that a licence covers training is a slot of it', () => {
    const [match] = read('You grant us a worldwide licence to use your content, also to train AI models.');
    expect(match?.slots.acts).toContain('train-models');
  });

  test('a licence limited to running the service says so', () => {
    const [match] = read('You grant us a licence to store your photos solely to operate and provide the service.');
    expect(match?.slots.purpose).toEqual(['service-only']);
  });
});

describe('no hits', () => {
  test.each([
    'We grant you a personal, worldwide, royalty-free and non-transferable licence to use our app.',
    'You may not grant others a licence to our content.',
    'Conversely, we give you a licence to use the software that we provide as part of the service.',
    'Do you grant us a licence to your photos?',
    'A driver with a valid licence may offer rides in the neighbourhood group.',
    'Learn more about the licence that you grant us here.',
    'We may terminate your licence to use the service when you remove our notices.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a list of what people must not do', () => {
    expect(
      classifyClause(
        { text: 'use our content to train AI models;', lang: 'en', leadIn: 'You agree not to:' },
        SHIPPED_RULES,
      ),
    ).toEqual([]);
  });
});

describe('German', () => {
  const cases: [string, string[]][] = [
    [
      'Sie räumen uns ein unwiderrufliches, weltweites und unterlizenzierbares Nutzungsrecht an Ihren Inhalten ein.',
      ['grant'],
    ],
    ['Mit dem Hochladen gewähren Sie uns eine unentgeltliche Lizenz an Ihren Fotos für jeden Zweck.', ['grant']],
    ['Die Lizenz endet, sobald Sie den Inhalt löschen.', ['ends-on-deletion']],
    ['Das Nutzungsrecht bleibt auch nach der Kündigung Ihres Kontos bestehen.', ['survives']],
    ['Sie behalten alle Rechte an den Inhalten, die Sie veröffentlichen.', ['ownership-kept']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(frames(text, 'de')).toEqual(expect.arrayContaining(expected));
  });

  test('scope words', () => {
    const [match] = read(
      'Du räumst uns ein unbefristetes, weltweites, übertragbares Nutzungsrecht an deinen Inhalten ein.',
      'de',
    );
    expect(match?.slots.scope).toEqual(['perpetual', 'worldwide', 'transferable']);
  });

  test.each([
    'Wir räumen Ihnen ein einfaches, nicht übertragbares Nutzungsrecht an der App ein.',
    'Räumen Sie uns ein Nutzungsrecht an Ihren Fotos ein?',
  ])('no hit: %s', (text) => {
    expect(read(text, 'de')).toEqual([]);
  });
});
