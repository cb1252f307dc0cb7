import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../utils/core/services/canonical-address';
import { originsOf } from '../../../utils/core/services/origins-of';

const DECLARED = ['https://site.example/static?page=terms', 'https://site.example/legal?lang=en'];

describe('canonicalAddress', () => {
  it.each([
    ['https://site.example/terms?session=abc#part-2', 'https://site.example/terms'],
    ['https://ann:secret@site.example/terms', 'https://site.example/terms'],
    ['HTTPS://Site.Example/Terms', 'https://site.example/Terms'],
    ['https://site.example/static?page=terms&token=abc', 'https://site.example/static?page=terms'],
    ['https://site.example/static?page=press&token=abc', 'https://site.example/static'],
    ['https://site.example/legal?lang=de&token=abc', 'https://site.example/legal?lang=de'],
    ['https://other.example/static?page=terms', 'https://other.example/static'],
    ['about:blank', 'about:blank'],
    ['nowhere', 'nowhere'],
  ])('%s becomes %s', (url, plain) => {
    expect(canonicalAddress(url, DECLARED)).toBe(plain);
  });

  it('is the same when done twice, and keeps no query unless declared', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const plain = canonicalAddress(url);
        expect(canonicalAddress(plain)).toBe(plain);
        expect(plain).not.toMatch(/[?#]/);
      }),
    );
  });
});

describe('originsOf', () => {
  it('covers each host and its subdomains', () => {
    expect(originsOf(['site.example', 'terms.example'])).toEqual([
      '*://*.site.example/*',
      '*://site.example/*',
      '*://*.terms.example/*',
      '*://terms.example/*',
    ]);
  });
});
