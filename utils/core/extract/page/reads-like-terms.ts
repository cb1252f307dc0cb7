import { DENSE } from '../../text/dense-scripts';

const SHOW_TEXT = 4;
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg', 'option']);
const MOST_NODES = 3000;
const MOST_LETTERS = 20_000;
/** Running text, in letters; the rest are labels and links. */
const LONG_RUN = 40;
const LEAST_RUNNING = 600;
const RUNNING_SHARE = 0.4;

/** Where people write. One is enough. */
const TALK =
  '[role="feed"], [role="log"], [itemtype*="DiscussionForum"], [itemtype*="QAPage"], [itemtype*="Comment"], ' +
  '[itemprop="comment"], [contenteditable="true"], [role="textbox"]';
/** One may be the document's own; several are posts, or an article with its author and others beside it. */
const STAMPS = 'time, [datetime], [itemprop="datePublished"]';
const MOST_STAMPS = 2;
const POSTS = 'article, [role="article"], [role="listitem"]';
const MOST_POSTS = 3;
const AUTHORS = '[rel~="author"], [itemprop="author"], [class*="byline" i]';
const HANDLES = /(?:^|[\s(])@[\p{L}\p{N}_]{2,}/gu;
const MOST_HANDLES = 2;

const count = (page: Document, selector: string): number => page.querySelectorAll(selector).length;

const isTalk = (page: Document): boolean =>
  page.querySelector(TALK) !== null ||
  page.querySelector(AUTHORS) !== null ||
  count(page, STAMPS) > MOST_STAMPS ||
  count(page, POSTS) > MOST_POSTS;

/**
 * Whether a page has the shape of a document: running text, with nobody's name and hour on it. Threads, feeds, group
 * pages and news have the words of terms too. Only for pages that nothing but their name speaks for.
 */
export function readsLikeTerms(page: Document): boolean {
  if (!page.body || isTalk(page)) return false;
  const walker = page.createTreeWalker(page.body, SHOW_TEXT);
  let letters = 0;
  let running = 0;
  let handles = 0;
  for (let seen = 0; seen < MOST_NODES && letters < MOST_LETTERS && walker.nextNode(); seen++) {
    const { nodeValue, parentNode } = walker.currentNode;
    const text = (nodeValue ?? '').trim();
    if (text === '' || (parentNode && UNREAD.has(parentNode.nodeName.toLowerCase()))) continue;
    letters += text.length;
    if (text.length >= (DENSE.test(text) ? LONG_RUN / 3 : LONG_RUN)) running += text.length;
    handles += text.match(HANDLES)?.length ?? 0;
  }
  return running >= LEAST_RUNNING && running >= RUNNING_SHARE * letters && handles <= MOST_HANDLES;
}
