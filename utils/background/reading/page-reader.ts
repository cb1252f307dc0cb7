import { MAX_PAGE_LENGTH } from '../../browser/page-payloads';
import type { Ports } from '../../pipeline/ports';
import { offscreenDom } from './offscreen-dom';
import { ownDom } from './own-dom';

/** Where a page is asked for, cleaned and read. */
export type PageReader = Pick<Ports, 'fetch' | 'frame' | 'clean' | 'read'>;

const dom: PageReader = import.meta.env.FIREFOX ? ownDom : offscreenDom;

/** The browser's DOM, with a limit on what it is given. */
export const pageReader: PageReader = {
  fetch: (wish) => dom.fetch(wish),
  frame: dom.frame,
  clean: (html, url) => dom.clean(html.slice(0, 2 * MAX_PAGE_LENGTH), url),
  read: async (html, hints) =>
    html.length > MAX_PAGE_LENGTH ? { outcome: 'unreadable', reason: 'too-large' } : dom.read(html, hints),
};
