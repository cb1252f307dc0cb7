import type { CallError } from '../../browser/errors';
import { holdBackLinks } from '../../browser/fetching/hold-back-links';
import { withWayOpen } from '../../browser/framing/open-way';
import { askOffscreen, askOffscreenAlone } from '../../browser/parsing/ask-offscreen';
import { fail, type Result } from '../../core/model/result';
import type { PageReader } from './page-reader';

/** The answer, or what stands for one that took too long; anything else that failed is a bug of ours. */
const readAnswer = <Value>(answer: Result<Value, CallError>, late?: Value): Value => {
  if (answer.ok) return answer.value;
  const { code, detail } = answer.error;
  if (code === 'timeout' && late !== undefined) return late;
  throw new Error(`offscreen page: ${code} ${detail ?? ''}`.trim());
};

/** Chrome's worker has none: the offscreen page reads for it. A page that hangs it is refused, not tried again. */
export const offscreenDom: PageReader = {
  fetch: async (wish) => {
    await holdBackLinks();
    return readAnswer(await askOffscreen('offscreen.fetch', wish), fail('timeout'));
  },
  frame: async (wish) =>
    readAnswer(await withWayOpen(wish, () => askOffscreenAlone('offscreen.frame', wish)), fail('timeout')),
  clean: async (html, url) => readAnswer(await askOffscreen('offscreen.clean', { html, url })),
  read: async (html, hints) =>
    readAnswer(await askOffscreen('offscreen.extract', { html, ...hints }), {
      outcome: 'unreadable',
      reason: 'timeout',
    }),
};
