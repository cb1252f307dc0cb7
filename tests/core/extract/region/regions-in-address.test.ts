import { describe, expect, it } from 'vitest';
import { readLocale } from '../../../../utils/core/extract/region/locale';
import { regionsInAddress } from '../../../../utils/core/extract/region/regions-in-address';

const regionsOf = (path: string, lang?: string): string =>
  regionsInAddress(new URL(path, 'https://harbour.example'), lang)
    .map(({ lang: said, region }) => (said === undefined ? region : `${said}-${region}`))
    .join(' ');

describe('the region that an address names', () => {
  it.each([
    ['/en-gb/terms', 'en-GB'],
    ['/en_IE/terms', 'en-IE'],
    ['/zh-hant-tw/terms', 'zh-TW'],
    ['/us/terms', 'US'],
    ['/uk/legal/terms', 'GB'],
    ['/at/de/terms', 'de-AT'],
    ['/en/sg/terms', 'en-SG'],
    ['/legal/page/eea/terms/en', 'EU'],
    ['/terms?country=DE', 'DE'],
    ['/terms?gl=fr&hl=de', 'FR'],
    ['/terms?region=eu', 'EU'],
  ])('%s: %s', (path, regions) => {
    expect(regionsOf(path, 'en')).toBe(regions);
  });

  it.each([
    '/terms',
    '/de/terms',
    '/fr/terms',
    '/intl/de/terms',
    '/about/us',
    '/contact/us/terms',
    '/es-419/terms',
    '/es-la/terms',
    '/my/terms',
    '/tc',
    '/faq-us/terms',
    '/terms?hl=en-US',
    '/terms?lang=de',
    '/terms?country=unknown',
  ])('%s: none', (path) => {
    expect(regionsOf(path, 'en')).toBe('');
  });

  it('is none where the code is the language of the page', () => {
    expect(regionsOf('/uk/terms', 'uk')).toBe('');
  });
});

describe('a tag', () => {
  it.each(['en', 'en-ZZ', 'en-419', 'xx-GB', 'x-default', 'all_FR', ''])('%s names no region', (tag) => {
    expect(readLocale(tag)).toBeUndefined();
  });
});
