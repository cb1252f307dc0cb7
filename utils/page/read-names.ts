const LONGEST = 400;

/** What a page calls itself; whether it has text enough to be terms is looked at only where these are names of terms. */
export const readNames = (page: Document): string[] =>
  [page.title, page.querySelector('h1')?.textContent ?? '']
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, LONGEST))
    .filter(Boolean);
