import after from './after.html?raw';
import before from './before.html?raw';

const URL_OF_TERMS = 'https://example.com/terms';

/** Two pages of our own writing, seen three times: the second look finds nothing new, the third what is missing. */
export const EXAMPLE_CAPTURES: { html: string; url: string; at: number }[] = [
  { html: before, url: URL_OF_TERMS, at: Date.UTC(2008, 10, 20, 9) },
  { html: before, url: URL_OF_TERMS, at: Date.UTC(2009, 0, 15, 9) },
  { html: after, url: URL_OF_TERMS, at: Date.UTC(2009, 1, 10, 9) },
];
