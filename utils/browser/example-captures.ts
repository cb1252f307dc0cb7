const pages = import.meta.glob<string>('../../assets/example/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A bundled page of our own writing, and the day it pretends to be from: the name of its file. */
export interface ExampleCapture {
  html: string;
  url: string;
  at: number;
}

const dayOf = (path: string): number => Date.parse(/\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '');

/** What "See it work" shows, oldest first. */
export const EXAMPLE_CAPTURES: readonly ExampleCapture[] = Object.entries(pages)
  .map(([path, html]) => ({ html, url: 'https://social.example/terms', at: dayOf(path) }))
  .sort((left, right) => left.at - right.at);
