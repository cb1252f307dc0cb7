import { messageOf } from '../browser/errors';
import { isClosing } from '../pipeline/fault-of';
import type { Archive } from '../store/database';
import { addFault } from '../store/faults';

const withoutQueries = (stack: string): string => stack.replace(/\?[^\s:)]*/g, '');

/** Keeps a bug in the log that the user can read; never throws, since it is called where nobody would catch. A worker that ends is none. */
export const reportFault = async (archive: Archive, where: string, error: unknown): Promise<void> => {
  if (isClosing(error)) return;
  const stack = error instanceof Error ? error.stack : undefined;
  console.error('clausewatch', where, error);
  const fault = { at: Date.now(), where, message: messageOf(error), detail: stack && withoutQueries(stack) };
  await addFault(archive, fault).catch(() => undefined);
};
