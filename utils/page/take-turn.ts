import { native } from '../browser/native';

interface Turn {
  isAlive: () => boolean;
  controller: AbortController;
}

const KEY = Symbol.for('clausewatch.page');

/**
 * One script a page: answers `undefined` when a living one is there (a registered script and an injected one both ran).
 * One whose extension was updated away is stopped and replaced.
 */
export const takeTurn = (scope: object): AbortController | undefined => {
  const place = scope as { [KEY]?: Turn };
  const other = place[KEY];
  if (other && !other.controller.signal.aborted) {
    if (other.isAlive()) return;
    other.controller.abort();
  }
  const { runtime } = native();
  const controller = new AbortController();
  place[KEY] = { controller, isAlive: () => runtime.id !== undefined };
  return controller;
};
