// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cleanPage } from '../../../../utils/core/extract/clean-page';
import { findCopyOf } from '../../../../utils/core/extract/parts/find-copy';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const page = (href: string): Document =>
  parse(`<html><head><link rel="canonical" href="${href}"></head><body><p>Terms</p></body></html>`);

it.each([
  ['https://murmur.example/terms-print.html', '/terms', 'https://murmur.example/terms'],
  ['https://amp.murmur.example/terms', 'https://www.murmur.example/terms/en', 'https://www.murmur.example/terms/en'],
  ['https://murmur.example/terms', 'https://murmur.example/terms/', undefined],
  ['https://murmur.example/terms', 'https://other.example/terms', undefined],
  ['https://murmur.example/terms', 'https://murmur.example/', undefined],
  ['https://murmur.example/terms', 'https://murmur.example/en', undefined],
  ['https://murmur.example/terms', '/page?id=terms', undefined],
  ['https://murmur.example/terms', 'javascript:void(0)', undefined],
])('%s that calls itself %s', (url, href, copyOf) => {
  expect(findCopyOf(page(href), url)).toBe(copyOf);
  expect(findCopyOf(parse(cleanPage(page(href), url)), url)).toBe(copyOf);
});
