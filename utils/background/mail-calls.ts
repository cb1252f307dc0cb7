import { callError } from '../browser/errors';
import type { OwnHandlers } from '../browser/listen';
import type { ExtensionCalls } from '../browser/messages';
import { fail, succeed } from '../core/model/result';
import type { Ports } from '../pipeline/ports';
import { runAdvance } from './run-advance';

type MailCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `mail.${string}`>>;

/** What our pages ask about notices that came by e-mail. Judging again goes on after the answer. */
export const mailCalls = (ports: Ports): OwnHandlers<MailCalls> => ({
  'mail.read': async (pasted) => {
    const { tryMail } = await import('../pipeline/watch/keep-mail');
    const read = await tryMail(ports, pasted);
    return read.ok ? read : fail(callError(read.error));
  },
  'mail.keep': async (pasted) => {
    const { keepMail } = await import('../pipeline/watch/keep-mail');
    const kept = await keepMail(ports, pasted);
    if (!kept.ok) return fail(callError(kept.error));
    if (kept.value.outcome === 'notice') void runAdvance(ports);
    return kept;
  },
  'mail.forget': async ({ noticeId }) => {
    const { forgetMail } = await import('../pipeline/watch/keep-mail');
    await forgetMail(ports, noticeId);
    void runAdvance(ports);
    return succeed(undefined);
  },
});
