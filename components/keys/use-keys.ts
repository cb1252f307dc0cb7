import { useLayoutEffect } from 'preact/hooks';
import { isTyping } from './is-typing';

/** Hears single keys, as they are printed, wherever the focus is; not while somebody types, or holds another key. */
export const useKeys = (acts: Record<string, () => void>): void => {
  // With the drawing, not after it: the first key may come as soon as something is seen.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
};
