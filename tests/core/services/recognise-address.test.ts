import { describe, expect, it } from 'vitest';
import type { DeclaredDocument } from '../../../utils/core/model/service';
import { recogniseAddress } from '../../../utils/core/services/recognise-address';

const documents: DeclaredDocument[] = [
  { termsType: 'Terms of Service', addresses: ['https://www.site.example/en/legal/terms/'] },
  { termsType: 'Privacy Policy', addresses: ['https://site.example/static?page=privacy&lang=en'] },
  { termsType: 'Trackers Policy', addresses: ['https://help.site.example/hc/en-us/articles/360012345678-Cookies'] },
  {
    termsType: 'Community Guidelines',
    addresses: ['https://rules.example/1', 'https://rules.example/2'],
    alsoAt: ['https://site.example/rules.php'],
  },
];
const recognise = (url: string) => recogniseAddress(url, { documents });

describe('recogniseAddress', () => {
  it.each([
    'https://www.site.example/en/legal/terms/',
    'https://site.example/legal/terms',
    'http://site.example/legal/terms?ref=footer#licence',
    'https://m.site.example/de-de/legal/terms/',
    'https://fr-fr.site.example/legal/terms',
    'https://site.example/intl/ALL_fr/legal/Terms/',
    'https://site.example:8443/es-419/legal/terms',
  ])('knows the terms at %s', (url) => {
    expect(recognise(url)).toBe('Terms of Service');
  });

  it.each([
    ['https://site.example/static?lang=de&page=privacy', 'Privacy Policy'],
    ['https://help.site.example/hc/de/articles/360012345678', 'Trackers Policy'],
    ['https://help.site.example/hc/fr/articles/360012345678-Les-cookies', 'Trackers Policy'],
    ['https://rules.example/2', 'Community Guidelines'],
    ['https://site.example/rules.php', 'Community Guidelines'],
  ])('%s is the %s', (url, termsType) => {
    expect(recognise(url)).toBe(termsType);
  });

  it.each([
    'https://site.example/',
    'https://site.example/legal/terms/previous',
    'https://site.example/legal',
    'https://site.example/static',
    'https://site.example/static?page=press',
    'https://other.example/legal/terms',
    'https://site.example.other.example/legal/terms',
    'https://help.site.example/hc/en-us/articles/360012345679-Cookies',
    'https://rules.example/3',
    'chrome://settings/',
    'not an address',
    'https://site.example/%E0%A4%A/terms',
  ])('%s is none of them', (url) => {
    expect(recognise(url)).toBeUndefined();
  });
});
