// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cleanAndRead } from '../../../../utils/core/compose/read-page';
import { pageOf, URL_OF_PAGES } from '../read-page';
import documents from './short-documents.json';
import walls from './wall-pages.json';

const read = (html: string) => cleanAndRead(html, { url: URL_OF_PAGES }, pageOf);

describe('a page in place of the terms is refused, and its reason named', () => {
  it.each(walls)('$id', ({ html, reason }) => {
    const extraction = read(html);
    expect(extraction.outcome === 'terms' ? extraction.editions[0]?.blocks : extraction.reason).toBe(reason);
  });
});

describe('a short document that has words of walls is read', () => {
  it.each(documents)('$id', ({ html }) => {
    const extraction = read(html);
    expect(extraction.outcome === 'terms' ? 'terms' : extraction.reason).toBe('terms');
  });
});
