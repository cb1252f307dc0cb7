import { useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, type Route } from '../route';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;

/** The search field of the archive: what is typed goes into the address, and `/` comes to it from anywhere. */
export const useSearchField = (route: Route) => {
  const field = useRef<HTMLInputElement>(null);
  const asked = route.view === 'search' ? route.query : '';
  const [query, setQuery] = useState(asked);
  // going back, or a link, changes what is asked for
  useEffect(() => setQuery(asked), [asked]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  return {
    field,
    query,
    onType: (typed: string): void => {
      setQuery(typed);
      // One step back leads to where the search began, however much was typed.
      if (route.view === 'search') location.replace(hashOf({ ...route, query: typed }));
      else if (typed.trim() !== '') location.hash = hashOf({ view: 'search', query: typed });
    },
  };
};
