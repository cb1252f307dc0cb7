// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cleanAndRead } from '../../../../../utils/core/compose/read-page';
import { PROSE } from '../../read-page';

const noticesOf = (line: string) => {
  const html = `<title>Terms of Service</title><main><h1>Terms of Service</h1><p>${line}</p>${PROSE.repeat(4)}</main>`;
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
  const extraction = cleanAndRead(html, { url: 'https://murmur.example/terms' }, parse);
  return extraction.outcome === 'terms' ? extraction.editions[0]?.notices : undefined;
};

it('keeps the address of the text to come', () => {
  const says = 'We are updating our terms.';
  expect(noticesOf(`${says} <a href="/terms/next?from=mail">Preview the new terms</a>.`)).toMatchObject([
    { kind: 'upcoming', quote: says, block: 1, preview: 'https://murmur.example/terms/next' },
    { kind: 'upcoming', preview: 'https://murmur.example/terms/next' },
  ]);
  expect(noticesOf(`${says} <a href="#next">Preview the new terms</a>.`)?.[0]).not.toHaveProperty('preview');
  expect(noticesOf(`${says} <a href="/terms/2019">Read the previous version</a>.`)).toEqual([
    { kind: 'upcoming', quote: says, block: 1 },
  ]);
});
