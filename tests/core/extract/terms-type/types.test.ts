import { describe, expect, it } from 'vitest';
import lexicon from '../../../../assets/lexicons/terms-types.json';
import { decideType } from '../../../../utils/core/extract/terms-type/decide-type';
import { findTypeInAddress } from '../../../../utils/core/extract/terms-type/find-type-in-address';
import { findTypeInTitle } from '../../../../utils/core/extract/terms-type/find-type-in-title';
import { padName } from '../../../../utils/core/extract/terms-type/terms-names';
import { TERMS_TYPES } from '../../../../utils/core/model/terms-type';
import names from './names.json';
import titles from './titles.json';

describe('a title names a kind of terms, in many languages, or none', () => {
  it.each(titles)('%s: %s', (type, title) => {
    expect(findTypeInTitle(title ?? '')).toBe(type ?? undefined);
  });
});

describe('an address', () => {
  it.each([
    ['/legal/terms-of-service', 'Terms of Service'],
    ['/fr/charte-vie-privee', 'Privacy Policy'],
    ['/policies/community-standards/adult-nudity-sexual-activity/', 'Community Guidelines - Adult Nudity'],
    ['/policies/community-standards/spam', 'Community Guidelines - Spam'],
    ['/policies/community-standards', 'Community Guidelines'],
    ['/policies/dmca-takedown-policy', 'Copyright Claims Policy'],
    ['/legal/mfw-subprocessor-list/', 'Data Processor Agreement'],
    ['/legal/commercial-terms-of-service', 'Commercial Terms'],
    ['/news/2024/what-we-do', undefined],
  ])('%s', (path, type) => {
    expect(findTypeInAddress(`https://meadow.example${path}`)).toBe(type);
  });
});

describe('name, address and text together', () => {
  const decide = (page: Partial<Parameters<typeof decideType>[0]>) =>
    decideType({ named: undefined, title: undefined, url: 'https://meadow.example/x', blocks: [], ...page });
  it('takes a page below the rules for the part of them that its title or address names', () => {
    const below = 'https://meadow.example/fr/community-standards/abc';
    expect(decide({ title: 'Contenu indésirable', url: below })).toBe('Community Guidelines - Spam');
    expect(decide({ title: 'Propriété intellectuelle', named: 'Copyright Claims Policy', url: below })).toBe(
      'Community Guidelines - Intellectual Property',
    );
  });
  it('takes terms on a host for developers for theirs', () => {
    expect(decide({ named: 'Terms of Service', url: 'https://developers.meadow.example/terms' })).toBe(
      'Developer Terms',
    );
    expect(decide({ named: 'Privacy Policy', url: 'https://developers.meadow.example/terms' })).toBe('Privacy Policy');
  });
  it('believes the page before its address, and asks its text when neither says anything', () => {
    expect(decide({ named: 'Privacy Policy', url: 'https://meadow.example/terms' })).toBe('Privacy Policy');
    const text = (words: string) => [{ kind: 'paragraph' as const, text: words }];
    expect(decide({ blocks: text('This Privacy Policy says what we do. In this Privacy Policy, we means us.') })).toBe(
      'Privacy Policy',
    );
    expect(
      decide({ blocks: text('This Privacy Policy stands beside the Terms of Service and the Cookie Policy.') }),
    ).toBe(undefined);
  });
});

describe('the lexicon', () => {
  it('names no kind that there is not, and nothing by the words of another', () => {
    expect(Object.keys(lexicon.types).filter((type) => !(TERMS_TYPES as readonly string[]).includes(type))).toEqual([]);
    expect(Object.keys(lexicon.paths).filter((type) => !(TERMS_TYPES as readonly string[]).includes(type))).toEqual([]);
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [type, { phrases, whole, topics }] of Object.entries(lexicon.types))
      for (const phrase of [...phrases, ...whole, ...topics].map(padName)) {
        const before = seen.get(phrase) ?? type;
        if (before !== type) twice.push(`${phrase}: ${before}, ${type}`);
        seen.set(phrase, type);
      }
    expect(twice).toEqual([]);
  });
});

describe('every kind is known by the names that sites give it', () => {
  /** Those of the extension itself, and at least two more. */
  const SPOKEN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'];
  const LEAST = 10;
  const byType = Object.entries<Record<string, string>>(names);
  it('in ten languages', () => {
    expect(Object.keys(names).sort()).toEqual(Object.keys(lexicon.types).sort());
    const few = byType.filter(
      ([, named]) => SPOKEN.some((language) => !named[language]) || Object.keys(named).length < LEAST,
    );
    expect(few.map(([type]) => type)).toEqual([]);
  });
  it.each(byType)('%s', (type, named) => {
    const place = type.startsWith('Community Guidelines - ') ? 'community-standards/x' : 'x';
    const url = `https://meadow.example/${place}`;
    const read = (title: string) => decideType({ named: findTypeInTitle(title), title, url, blocks: [] }) ?? 'none';
    const wrong = Object.values(named).filter((title) => read(title) !== type);
    expect(wrong.map((title) => `${title}: ${read(title)}`)).toEqual([]);
  });
});
