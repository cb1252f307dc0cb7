import type { Sentence } from '../core/model/sentence';

/** Expected failures of calls between contexts; each has a sentence `errors.<code>`. */
export const ERROR_CODES = [
  'bug',
  'unreachable',
  'refused-sender',
  'bad-payload',
  'unknown-call',
  'unknown-service',
  'unknown-alert',
  'unknown-document',
  'unknown-pack',
  'unknown-setting',
  'no-access',
  'not-readable',
  'not-watched',
  'paused',
  'private-window',
  'no-terms-found',
  'broken-file',
  'foreign-file',
  'newer-file',
  'too-large',
  'timeout',
  'quota',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a call answers when it cannot do what was asked. */
export interface CallError {
  code: ErrorCode;
  /** For the reader who digs: an address, a field, a message of the browser. */
  detail?: string;
}

const isErrorCode = (code: string): code is ErrorCode => (ERROR_CODES as readonly string[]).includes(code);

/** Any error of another room in the words of a call; a code without a sentence becomes `bug`. */
export const callError = (error: { code: string; detail?: string }): CallError =>
  isErrorCode(error.code)
    ? { code: error.code, detail: error.detail }
    : { code: 'bug', detail: [error.code, error.detail].filter(Boolean).join(': ') };

/** The reader's sentence for an error. */
export const sentenceOfError = (error: CallError): Sentence => ({
  id: `errors.${error.code}`,
  values: { detail: error.detail ?? '' },
});

/** The extension was updated or removed under a content script: it can reach nobody and must stop quietly. */
export const isContextInvalidated = (error: unknown): boolean =>
  /context invalidated|context was destroyed|receiving end does not exist|extension context/i.test(messageOf(error));

/** The message of anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
