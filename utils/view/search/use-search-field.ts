import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Route } from '../route';

/** The search field of the archive: what is typed goes into the address. */
export const useSearchField = (route: Route) => {
  const asked = route.view === 'search' ? route.query : '';
  const [query, setQuery] = useState(asked);
  // going back, or a link, changes what is asked for
  useEffect(() => setQuery(asked), [asked]);
  return {
    query,
    onType: (typed: string): void => {
      setQuery(typed);
      // One step back leads to where the search began, however much was typed.
      if (route.view === 'search') location.replace(hashOf({ ...route, query: typed }));
      else if (typed.trim() !== '') location.hash = hashOf({ view: 'search', query: typed });
    },
  };
};
