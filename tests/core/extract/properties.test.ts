// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../../utils/core/extract/clean-page';
import { extractTerms } from '../../../utils/core/extract/extract-terms';
import { findNoticeTexts } from '../../../utils/core/extract/notices/find-notice-texts';
import { findPageNames } from '../../../utils/core/extract/page/find-page-names';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { PROSE, pageOf, URL_OF_PAGES } from './read-page';

const hints = { url: URL_OF_PAGES };
const word = fc.stringMatching(/^[a-zA-Z]{1,9}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const name = fc.constantFrom('terms', 'nav', 'cookie-banner', 'modal', 'x1y2', 'sr-only', 'content');
const tag = fc.constantFrom(
  'div',
  'p',
  'section',
  'ul',
  'li',
  'h2',
  'span',
  'b',
  'a',
  'table',
  'nav',
  'footer',
  'main',
);

interface Made {
  tag: string;
  attributes: [string, string][];
  children: (Made | string)[];
}
const { tree } = fc.letrec<{ tree: Made; child: Made | string }>((tie) => ({
  tree: fc.record({
    tag,
    attributes: fc.uniqueArray(fc.tuple(fc.constantFrom('class', 'id', 'href', 'title', 'dir'), name), {
      selector: ([key]) => key,
      maxLength: 4,
    }),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, sentence, tie('tree')),
}));

/** As an author nests: lines of text in boxes, lists in boxes, a frame around. The trees above nest what nobody does. */
const attributes: Made['attributes'][] = [[], [['class', 'x1y2']], [['id', 'content']], [['class', 'cookie-banner']]];
const make = (tags: string[], children: fc.Arbitrary<(Made | string)[]>): fc.Arbitrary<Made> =>
  fc.record({ tag: fc.constantFrom(...tags), attributes: fc.constantFrom(...attributes), children });
const line = make(['p', 'h2', 'h3'], fc.array(sentence, { minLength: 1, maxLength: 3 }));
const list = make(
  ['ul', 'ol'],
  fc.array(make(['li'], fc.array(sentence, { minLength: 1, maxLength: 2 })), { minLength: 1, maxLength: 4 }),
);
const box = make(['div', 'section'], fc.array(fc.oneof(line, list), { minLength: 1, maxLength: 4 }));
const frame = make(
  ['nav', 'footer', 'aside'],
  fc.array(make(['a'], fc.array(sentence, { minLength: 1, maxLength: 1 })), { maxLength: 4 }),
);
const authored = make(['div', 'section'], fc.array(fc.oneof(line, list, box, frame), { minLength: 1, maxLength: 6 }));

const write = (made: Made | string, how: { reversed: boolean; gap: string }): string => {
  if (typeof made === 'string') return made.replaceAll(' ', how.gap);
  const attributes = made.attributes.map(([key, value]) => ` ${key}="${value}"`);
  if (how.reversed) attributes.reverse();
  return `<${made.tag}${attributes.join(how.gap)}>${made.children.map((child) => write(child, how)).join('')}</${made.tag}>`;
};
const pageFor = (made: Made, how = { reversed: false, gap: ' ' }): Document =>
  pageOf(
    `<html lang="en"><head><title>Terms of Service</title></head><body><main>${PROSE}${write(made, how)}</main></body></html>`,
  );

describe('extraction', () => {
  it('never changes the page', () => {
    fc.assert(
      fc.property(tree, (made) => {
        const page = pageFor(made);
        const before = page.documentElement.outerHTML;
        extractTerms(page, hints);
        cleanPage(page, hints.url);
        findNoticeTexts(page);
        findPageNames(page);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 30_000);

  it('gives the same hash for another order of attributes and other white space', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (made) => {
        const hashes = await Promise.all(
          [pageFor(made), pageFor(made, { reversed: true, gap: '\n\t ' })].map((page) => {
            const extraction = extractTerms(page, hints);
            return extraction.outcome === 'terms' ? hashTerms(extraction.editions[0]!) : extraction.reason;
          }),
        );
        expect(hashes[1]).toBe(hashes[0]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 30_000);

  it('gives the same words from the page and from what is kept of it', () => {
    fc.assert(
      fc.property(authored, (made) => {
        const page = pageFor(made);
        const kept = pageOf(cleanPage(page, hints.url));
        const texts = [page, kept].map((each) => {
          const extraction = extractTerms(each, hints);
          return extraction.outcome === 'terms'
            ? extraction.editions[0]!.blocks.map(({ text }) => text.replace(/\s/g, '')).join('')
            : extraction.reason;
        });
        expect(texts[1]).toBe(texts[0]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 30_000);
});
