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

/** The context ends: no fault of a document's. */
export const isClosing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError');
