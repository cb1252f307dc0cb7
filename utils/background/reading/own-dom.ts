import { fetchConfined } from '../../browser/fetching/fetch-confined';
import type { PageReader } from './page-reader';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Firefox's event page has a DOM of its own. */
export const ownDom: PageReader = {
  fetch: (wish) => fetchConfined(document, wish),
  clean: async (html, url) => {
    const { cleanHtml } = await import('../../core/compose/clean-html');
    return cleanHtml(html, url, parse);
  },
  read: async (html, hints) => {
    const { readPage } = await import('../../core/compose/read-page');
    return readPage(parse(html), hints);
  },
};
