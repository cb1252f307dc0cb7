import type { PagePress } from '../../browser/messages';
import { readPress } from './read-press';

/**
 * Calls for each press of the user's own that may be an agreement to terms. A key that presses a button, or that sends
 * a form through its button, comes as a click too; what a script of the page does is not trusted.
 */
export const watchPresses = (page: Document, listener: (press: PagePress) => void, signal: AbortSignal): void => {
  const look = (event: Event): void => {
    const press = event.isTrusted ? readPress(event.composedPath()) : undefined;
    if (press) listener(press);
  };
  page.addEventListener('click', look, { capture: true, passive: true, signal });
};
