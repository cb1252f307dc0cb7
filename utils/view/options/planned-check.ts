import { nextWithin } from '../../browser/checking/wall-clock';
import type { Preferences } from '../../browser/preferences';
import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';

/** When the first document is due that a check asks for; nothing where none is. */
export function firstDue(services: readonly Service[], documents: readonly Document[]): Time | undefined {
  const watched = new Set(
    services.flatMap(({ id, isPaused, isExample, unwatchedAt }) =>
      isPaused || isExample || unwatchedAt !== undefined ? [] : id,
    ),
  );
  const due = documents
    .filter(({ serviceId, readsOnVisit, addresses }) => watched.has(serviceId) && !readsOnVisit && addresses.length > 0)
    .map(({ nextCheckAt }) => nextCheckAt);
  return due.length > 0 ? Math.min(...due) : undefined;
}

/** When the next check may be made by what the user has chosen; nothing while none is. */
export const plannedCheck = (
  due: Time | undefined,
  { isCheckingOn, checkHours }: Pick<Preferences, 'isCheckingOn' | 'checkHours'>,
  now: Time,
): Time | undefined => (due === undefined || !isCheckingOn ? undefined : nextWithin(checkHours, Math.max(due, now)));
