import { messageOf } from '../browser/errors';
import type { Archive } from '../store/database';
import { addFault } from '../store/faults';

const withoutQueries = (stack: string): string => stack.replace(/\?[^\s:)]*/g, '');

/** Keeps a bug in the log that the user can read; never throws, since it is called where nobody would catch. */
export const reportFault = async (archive: Archive, where: string, error: unknown): Promise<void> => {
  const stack = error instanceof Error ? error.stack : undefined;
  console.error('clausewatch', where, error);
  const fault = { at: Date.now(), where, message: messageOf(error), detail: stack && withoutQueries(stack) };
  await addFault(archive, fault).catch(() => undefined);
};
