import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const linksIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.alert-headline a')];

/**
 * A card that goes takes the button with it that was pressed. Whoever presses inside the root says so by what this
 * returns; where the focus is lost then, it goes on to the card that has moved up, or to the last one.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): ((event: MouseEvent) => void) => {
  const place = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (place.current === undefined || document.activeElement !== document.body || !root.current) return;
    const links = linksIn(root.current);
    (links[place.current] ?? links.at(-1))?.focus({ preventScroll: true });
    place.current = undefined;
  });
  return (event) => {
    const card = event.target instanceof Element ? event.target.closest('.alert') : null;
    const link = card?.querySelector<HTMLElement>('.alert-headline a');
    place.current = link && root.current ? linksIn(root.current).indexOf(link) : 0;
  };
};
