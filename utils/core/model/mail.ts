import type { NoticeSeen } from './judgement';

/** What a pasted e-mail announces about terms: all that may be kept of it. */
export interface MailNotice extends Pick<NoticeSeen, 'kind' | 'quote' | 'iso' | 'termsTypes'> {
  /** The day it was sent, where that was pasted too: `2026-03-03`. */
  sentOn?: string;
  /** The service's name or one of its hosts stands in it. */
  namesService: boolean;
}

/** Why a pasted text is no notice that could be kept. */
export type MailRefusal =
  | 'empty'
  | 'too-long'
  | 'markup'
  | 'several'
  | 'no-notice'
  /** Sent on a day that has not come. */
  | 'after-now'
  /** Sent long before anything is known of the service. */
  | 'before-known';

export type MailReading = { outcome: 'notice'; notice: MailNotice } | { outcome: 'none'; reason: MailRefusal };
