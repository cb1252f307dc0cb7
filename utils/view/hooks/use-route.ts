import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from '../route';

/** Follows the address; a new view begins at its top. */
export const useRoute = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const hear = (): void => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return parseRoute(hash);
};
