import '../all-words';
import { describe, expect, it, vi } from 'vitest';
import { TERMS_TYPES } from '../../utils/core/model/terms-type';
import { catalogueOf } from '../../utils/i18n/catalogues';
import { chooseLocale, directionOf, LANGUAGES } from '../../utils/i18n/locale';
import { nameTermsType, termsTypeMessage, translate, translateSentence } from '../../utils/i18n/translate';

describe('translate', () => {
  it('says in words what was not kept of a name or a value', () => {
    const values = { service: 'Murmur', name: 'Theme of ‹redacted› 0a1b2c3d', after: '‹redacted› 99ff00aa' };
    expect(translateSentence('en-GB', { id: 'settings.new-unknown', values })).toBe(
      'Murmur has a new setting, “Theme of (not kept)”; it is “(not kept)”.',
    );
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('names the day that a page names, also in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    const date = Date.UTC(2026, 3, 15);
    expect(new Date(date).getTimezoneOffset() === 0).toBe(zone === 'UTC');
    expect(translateSentence('en-GB', { id: 'judge.evidence.own-date-new', values: { date } })).toBe(
      'The page now gives a date of its own: 15 April 2026.',
    );
    vi.unstubAllEnvs();
  });

  it('says plurals by the rules of the language', () => {
    const say = (locale: string, count: number) => translate(locale, 'archive.versions', { count });
    expect([0, 1, 4].map((count) => say('en-GB', count))).toEqual(['Not read yet.', 'One version.', '4 versions.']);
    expect(say('de-DE', 12_000)).toBe('12.000 Fassungen.');
    const since = (count: number, worse: number) => translate('en-GB', 'since.changes', { count, worse });
    expect(since(3, 0)).toBe('3 changes since, none for the worse.');
    expect(since(3, 2)).toBe('3 changes since, 2 for the worse.');
  });

  it('falls back to English for a language without a catalogue', () => {
    expect(translate('cy', 'common.cancel')).toBe('Cancel');
  });

  it('leaves markup in values and messages as text', () => {
    expect(translate('en', 'archive.delete-title', { name: '<b>{x}</b>' })).toBe('Delete <b>{x}</b>?');
  });

  it('never throws: an unknown id or a missing value answers with the id', () => {
    expect(translateSentence('en', { id: 'judge.no-such-thing' })).toBe('judge.no-such-thing');
    expect(translate('en', 'archive.delete-title')).toBe('archive.delete-title');
  });
});

describe('translateSentence', () => {
  it('names kinds of terms in the language of the reader, and leaves other values alone', () => {
    const sentence = { id: 'comparison.heading', values: { service: 'Privacy', document: 'Privacy Policy' } };
    expect(translateSentence('de', sentence)).toBe('Datenschutzerklärung von Privacy');
  });

  it('names languages and regions, and shows nothing of what is no code', () => {
    const say = (ourLanguage: string, theirLanguage: string) =>
      translateSentence('en-GB', {
        id: 'evidence.other-lang',
        values: { other: 'file', side: 'before', ourLanguage, theirLanguage },
      });
    expect(say('de', 'pt-BR')).toMatch(/\(Brazilian Portuguese\).*\(German\)/);
    expect(say('', 'de). All holds. (')).toMatch(/\(\?\).*\(\?\)/);
    const region = { id: 'evidence.other-region', values: { other: 'file', side: 'before', ourRegion: 'EU' } };
    const named = translateSentence('fr-FR', { ...region, values: { ...region.values, theirRegion: 'uk' } });
    expect(named).toMatch(/\(Royaume-Uni\).*\(Union européenne\)/);
  });

  it('has a name for every kind of terms', () => {
    for (const termsType of TERMS_TYPES) {
      for (const language of LANGUAGES) expect(catalogueOf(language)).toHaveProperty([termsTypeMessage(termsType)]);
    }
    expect(nameTermsType('de', 'Something else')).toBe('Something else');
  });
});

describe('chooseLocale', () => {
  it('takes the first wish that has a catalogue, with its region', () => {
    expect(chooseLocale(['auto', 'cy-GB', 'de_CH', 'en'])).toBe('de-CH');
    expect(chooseLocale(['xx'])).toBe('en-GB');
  });

  it('takes the region of another wish where the chosen language has none', () => {
    expect(chooseLocale(['en', 'de-AT', 'en-IE'])).toBe('en-IE');
    expect(chooseLocale(['en', 'de-AT'])).toBe('en-GB');
    expect(chooseLocale(['de', 'en-GB'])).toBe('de');
  });

  it('knows which way a language runs', () => {
    expect(directionOf('ar-EG')).toBe('rtl');
    expect(directionOf('de')).toBe('ltr');
  });
});
