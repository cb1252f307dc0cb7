import { fetchConfined } from '../../utils/browser/fetching/fetch-confined';
import { frameHandlers, framePage } from '../../utils/browser/framing/frame-page';
import { listenForCalls } from '../../utils/browser/listen';
import { closeWhenIdle } from '../../utils/browser/parsing/close-when-idle';
import { cleanHtml } from '../../utils/core/compose/clean-html';
import { readPage } from '../../utils/core/compose/read-page';
import { succeed } from '../../utils/core/model/result';
import { holdHandlers } from './hold-archive';

// A parsed page runs nothing, loads nothing and is never shown.
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const inUse = (hold?: 'hold' | 'let-go'): void => closeWhenIdle(() => window.close(), hold);

listenForCalls({
  frame: frameHandlers,
  own: {
    'offscreen.fetch': async (wish) => {
      inUse();
      return succeed(await fetchConfined(document, wish));
    },
    'offscreen.frame': async (wish) => {
      inUse();
      return succeed(await framePage(document, wish, parse));
    },
    'offscreen.clean': async ({ html, url }) => {
      inUse();
      return succeed(cleanHtml(html, url, parse));
    },
    'offscreen.extract': async ({ html, ...hints }) => {
      inUse();
      return succeed(readPage(parse(html), hints));
    },
    ...holdHandlers(inUse),
  },
  // What breaks here is answered as a bug, and reported where the archive is.
  report: () => {},
});
inUse();
