import type { Fault } from '../core/model/fault';

/** An error for the fault log, its message and stack without what addresses carry. */
export function faultOf(error: unknown, place: Pick<Fault, 'at' | 'where' | 'documentId'>): Fault {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return {
    ...place,
    message: withoutQueries(message),
    ...(stack === undefined ? {} : { detail: withoutQueries(stack) }),
  };
}

/** Up to the line and column that follow a script's address in a stack. */
const withoutQueries = (text: string): string => text.replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#]*)[?#][^\s:)]*/gi, '$1');

const OF_A_CLOSED_ARCHIVE = new Set(['DatabaseClosedError', 'InvalidStateError']);
/** Chromium's whole answer to any call from a service worker that it is ending. */
const OF_AN_ENDING_WORKER = 'No SW';

/** The context ends between two steps: no fault of anybody's, since the next start does the step again. */
export const isClosing = (error: unknown): boolean =>
  error instanceof Error && (OF_A_CLOSED_ARCHIVE.has(error.name) || error.message === OF_AN_ENDING_WORKER);
