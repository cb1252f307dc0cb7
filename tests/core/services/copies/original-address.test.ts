import { expect, it } from 'vitest';
import { originalAddress } from '../../../../utils/core/services/copies/original-address';
import { recogniseAddress } from '../../../../utils/core/services/recognise-address';

it.each([
  ['https://murmur.example/terms/print', 'https://murmur.example/terms'],
  ['https://murmur.example/terms/printable/', 'https://murmur.example/terms'],
  ['https://murmur.example/terms/amp', 'https://murmur.example/terms'],
  ['https://murmur.example/terms?print=1', 'https://murmur.example/terms'],
  ['https://murmur.example/page?id=3&view=print', 'https://murmur.example/page?id=3'],
  ['https://murmur.example/terms', undefined],
  ['https://murmur.example/print', undefined],
  ['https://murmur.example/terms?view=all', undefined],
  ['mailto:print@murmur.example', undefined],
])('%s is a copy of %s', (url, original) => {
  expect(originalAddress(url)).toBe(original);
});

it('a copy is the document that its original is, unless it is declared itself', () => {
  const documents = [
    { termsType: 'Terms of Service' as const, addresses: ['https://murmur.example/terms'] },
    { termsType: 'Privacy Policy' as const, addresses: ['https://murmur.example/terms/plain'] },
  ];
  expect(recogniseAddress('https://murmur.example/terms/print', { documents })).toBe('Terms of Service');
  expect(recogniseAddress('https://murmur.example/terms/plain', { documents })).toBe('Privacy Policy');
});
