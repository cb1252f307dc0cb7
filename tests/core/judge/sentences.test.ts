import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { HEADLINES } from '../../../utils/core/judge/telling/headlines';
import { PRINCIPLE_OF } from '../../../utils/core/model/topic';
import { LANGUAGES } from '../../../utils/i18n/locale';

const read = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(`assets/locales/${lang}/judge.json`, 'utf8')) as Record<string, string>;

const exact = [...HEADLINES].map((key) => `judge.${key.replace('#', '.').replace('=', '.').replace(':', '.')}`);
const general = Object.keys(PRINCIPLE_OF).flatMap((topic) =>
  ['worse', 'better', 'neutral'].map((direction) => `judge.${topic}.${direction}`),
);

const VALUES = {
  service: 'Pond',
  terms: 'Terms_of_Service',
  added: 3,
  removed: 1,
  count: 2,
  days: 30,
  quote: 'Our terms change.',
  heading: 'What is new',
  date: Date.UTC(2024, 5, 1),
  before: Date.UTC(2024, 4, 1),
  after: Date.UTC(2024, 5, 1),
  day: Date.UTC(2024, 4, 20),
  from: Date.UTC(2024, 4, 20),
  to: Date.UTC(2024, 5, 1),
  left: 2,
  of: 9,
  topic: 'Seeds',
  about: 'Pond sells seeds.',
};

describe.each(LANGUAGES)('in %s', (lang) => {
  const sentences = read(lang);

  test('every headline has its sentence', () => {
    expect([...exact, ...general].filter((id) => !(id in sentences))).toEqual([]);
  });

  test('every sentence can be said, and ends', () => {
    for (const [id, text] of Object.entries(sentences)) {
      const said = String(new IntlMessageFormat(text, lang).format(VALUES));
      expect(said, id).toMatch(/[.”“»]$/);
      expect(said, id).not.toMatch(/[{}]/);
    }
  });
});

/** What a sentence of today says, and none of what is to come. */
const NOW = {
  en: /\bnow\b/,
  de: /\bjetzt\b/,
  es: /\bahora\b/,
  fr: /désormais|maintenant/,
  it: /\b(?:ora|adesso)\b/,
  nl: /\bnu\b/,
  pl: /\bteraz\b/,
  pt: /\bagora\b/,
};

describe.each(LANGUAGES)('what is to come, in %s', (lang) => {
  const later = JSON.parse(readFileSync(`assets/locales/${lang}/later.json`, 'utf8')) as Record<string, string>;

  test('has its sentence', () => {
    expect([...exact, ...general].filter((id) => !(`later.${id}` in later))).toEqual([]);
  });

  test('is not told as if it were there', () => {
    const today = read(lang);
    expect(Object.values(today).some((text) => NOW[lang].test(text))).toBe(true);
    expect(Object.values(later).filter((text) => NOW[lang].test(text))).toEqual([]);
    const same = Object.entries(later).filter(([id, text]) => text === today[id.replace('later.', '')]);
    expect(same).toEqual([]);
  });
});

test.each(['en', 'de'])('what is to come says so in %s', (lang) => {
  const later = JSON.parse(readFileSync(`assets/locales/${lang}/later.json`, 'utf8')) as Record<string, string>;
  const isOfNow = (text: string): boolean =>
    !/\b(?:will|wird|werden)\b|^(?:Not in force yet|Noch nicht in Kraft):/.test(text);
  expect(Object.values(later).filter(isOfNow)).toEqual([]);
});
