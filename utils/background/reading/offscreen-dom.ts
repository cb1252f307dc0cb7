import type { CallError } from '../../browser/errors';
import { holdBackLinks } from '../../browser/fetching/hold-back-links';
import { withWayOpen } from '../../browser/framing/open-way';
import { askOffscreen, askOffscreenAlone } from '../../browser/parsing/ask-offscreen';
import { fail } from '../../core/model/result';
import type { PageReader } from './page-reader';

const bugOf = ({ code, detail }: CallError): Error => new Error(`offscreen page: ${code} ${detail ?? ''}`.trim());

/** Chrome's worker has none: the offscreen page reads for it. A page that hangs it is refused, not tried again. */
export const offscreenDom: PageReader = {
  fetch: async (wish) => {
    await holdBackLinks();
    const answer = await askOffscreen('offscreen.fetch', wish);
    if (answer.ok) return answer.value;
    if (answer.error.code === 'timeout') return fail('timeout');
    throw bugOf(answer.error);
  },
  frame: async (wish) => {
    const answer = await withWayOpen(wish, () => askOffscreenAlone('offscreen.frame', wish));
    if (answer.ok) return answer.value;
    if (answer.error.code === 'timeout') return fail('timeout');
    throw bugOf(answer.error);
  },
  clean: async (html, url) => {
    const answer = await askOffscreen('offscreen.clean', { html, url });
    if (answer.ok) return answer.value;
    throw bugOf(answer.error);
  },
  read: async (html, hints) => {
    const answer = await askOffscreen('offscreen.extract', { html, ...hints });
    if (answer.ok) return answer.value;
    if (answer.error.code === 'timeout') return { outcome: 'unreadable', reason: 'timeout' };
    throw bugOf(answer.error);
  },
};
