// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { extractTerms } from '../../../utils/core/extract/extract-terms';
import { pageOf, URL_OF_PAGES } from './read-page';

const hints = { url: URL_OF_PAGES };

/** jsdom needs minutes to nest so deep; only what a walk reads of a node is here. */
function nestedPage(depth: number, text: string): Document {
  const element = (localName: string): Record<string, unknown> => ({
    nodeType: 1,
    localName,
    nextSibling: null,
    textContent: text,
    hasAttributes: () => false,
    hasAttribute: () => false,
    getAttribute: () => null,
    querySelector: () => null,
  });
  const body = element('body');
  let around = body;
  for (let i = 0; i < depth; i++) {
    const inside = element(i % 2 ? 'div' : 'section');
    inside.parentNode = around;
    around.firstChild = inside;
    around = inside;
  }
  around.firstChild = { nodeType: 3, data: text, nextSibling: null, firstChild: null, parentNode: around };
  return {
    body,
    documentElement: element('html'),
    title: 'Terms of Use',
    querySelectorAll: () => [],
    querySelector: () => null,
  } as unknown as Document;
}

describe('hostile pages', () => {
  it('100,000 nested elements', () => {
    const page = nestedPage(100_000, `${'You agree that we may do a thing. '.repeat(40)}The innermost words.`);
    const extraction = extractTerms(page, hints);
    expect(extraction).toMatchObject({ outcome: 'terms' });
    expect(JSON.stringify(extraction)).toContain('innermost words');
    const cleaned = cleanPage(page, hints.url);
    expect(cleaned).toContain('innermost words');
    expect(cleaned.length).toBeLessThan(20_000);
  }, 20_000);

  it('5 MB of text', () => {
    const page = pageOf('<title>Terms of Use</title><main></main>');
    const main = page.querySelector('main')!;
    for (let i = 0; i < 5000; i++) {
      const line = page.createElement('p');
      line.textContent = `${i} ${'You agree that we may do a thing, and that we tell you. '.repeat(18)}`;
      main.appendChild(line);
    }
    const started = performance.now();
    expect(extractTerms(page, hints)).toMatchObject({ outcome: 'terms' });
    expect(cleanPage(page, hints.url).length).toBeGreaterThan(4_000_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);

  it('one line of 5 MB', () => {
    const page = pageOf(`<title>Terms of Use</title><p>${'You agree. '.repeat(450_000)}</p>`);
    expect(extractTerms(page, hints)).toMatchObject({ outcome: 'terms' });
  }, 20_000);
});
