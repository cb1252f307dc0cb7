import { fetchConfined } from '../../browser/fetching/fetch-confined';
import { cleanHtml } from '../../core/compose/clean-html';
import { readPage } from '../../core/compose/read-page';
import type { PageReader } from './page-reader';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Firefox's event page has a DOM of its own. */
export const ownDom: PageReader = {
  fetch: (wish) => fetchConfined(document, wish),
  clean: async (html, url) => cleanHtml(html, url, parse),
  read: async (html, hints) => readPage(parse(html), hints),
};
