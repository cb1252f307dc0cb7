import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { extractTerms } from '../../../utils/core/extract/extract-terms';
import type { Block, Extraction, Terms } from '../../../utils/core/model/terms';

export const URL_OF_PAGES = 'https://harbour.example/terms?session=1';

// One window for all: making one costs more than parsing.
const { window } = new JSDOM('');
export const pageOf = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/extract/${name}.html`, import.meta.url), 'utf8');
export const extract = (html: string): Extraction => extractTerms(pageOf(html), { url: URL_OF_PAGES });

export function termsOf(html: string): Terms {
  const extraction = extract(html);
  if (extraction.outcome !== 'terms') throw new Error(`${extraction.outcome}: ${extraction.reason}`);
  return extraction.editions[0]!;
}

/** `h1 Title`, `p text`, `i2 (a) item`: one line a block. */
const LETTERS = { heading: 'h', paragraph: 'p', item: 'i', row: 'r', quote: 'q' };
export const outline = (blocks: readonly Block[]): string[] =>
  blocks.map(
    ({ kind, level, marker, text }) => `${LETTERS[kind]}${level ?? ''} ${marker ? `[${marker}] ` : ''}${text}`,
  );

/** Sentences enough to be a document. */
export const PROSE =
  '<p>You keep every right in what you post here. You give us a licence to show it to the people you choose, for as long as you keep it with us and not a day longer.</p>' +
  '<p>We may close an account that breaks these terms. We say why, and you can ask a person to look at it again within thirty days of our message to you.</p>' +
  '<p>These terms are under the law of the country you live in. Nothing in them takes away a right that this law gives you as a consumer, whatever else they say.</p>';
